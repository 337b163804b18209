/** Cyrillic and Greek letters that are drawn like a Latin one. */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ьb нh тt мm вb кk АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS гr пn иu αa οo ρp νv ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX υu τt';

export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
