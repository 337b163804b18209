/** What the tokenizer does with a code point. */
export enum CharacterClass {
  Plain,
  /** Controls, format characters, private use, U+FFFD, lone surrogates: dropped, the word goes on. */
  Removed,
  Space,
  /** Non-spacing marks (accents): dropped after decomposition. */
  Mark,
  /** A word of its own. */
  Punctuation,
  /** CJK ideographs: a word of its own each. */
  Ideograph,
}

/**
 * Ranges in ascending order: class letter, distance from the end of the range before, and the length after the dash,
 * in base 36. Taken from the reference tokenizer by asking it about every code point, because it knows an older Unicode
 * than the browser does, and because two browsers do not know the same one.
 */
const RANGES =
  'r0-8 s1-1 r1-1 s1 r1-h s1 p1-e pb-6 pr-5 pr-3 r1-w s1 p1 p6 p4 r2 p9-1 p4 p4 mg1-33 m7o-4 p5v-5 p16-1 m7-18 ' +
  'p1 m1 p1 m1-1 p1 m1-1 p1 m1 p18-1 rc-5 p4-1 p2-1 m3-a p1 r1 p2-1 m18-k pb-3 m3 p2s m2-6 r1 m2-5 m3-1 m2-3 ' +
  'pj-d r2 m2 mv-q m2k-a m1n-8 p4-2 mt-3 m2-8 m2-2 m2-4 p3-e mr-2 p3 m3p-v m1k m2 m5-7 m5 m4-6 mb-1 p1-1 pb mh ' +
  'm1n m5-3 m9 ml-1 mu-1 m1m m5-1 m5-1 m3-2 m4 mv-1 m4 mc-1 m1m m5-4 m2-1 m5 ml-1 pd mh m1n m3 m2-3 m9 m9 mc-1 ' +
  'mv m1q md m1f m1q-2 m6-2 m2-3 m8-1 mc-1 mu m1n m3 m7 m6-1 ml-1 mu m1s-3 m9 ml-1 m2v m8-2 m2 pu m1p m3-6 md-7 ' +
  'p1 pb-1 m2e m3-5 m2-1 mc-5 p1j-e p2 m4-1 ms m2 m2 p1-3 m1g-d m2-4 p1 m1-1 m6-a m2-z ma pa-4 p5-1 m2b-3 m2-5 ' +
  'm2-1 m3-1 pc-5 m9-1 m5-2 mh-3 me m3-1 m7 mg p2m mgy-2 p1-8 p48 ph9-1 si pr-1 p27-2 m11-2 mu-1 r1 p1-1 ms-1 ' +
  'mv-1 m1t-1 m2-6 m9 m3-a p1-2 p2-2 m3 pz-a m1-2 r1 m4b m3b-2 m5-1 ma m7-2 p9-1 m5u-1 m3 p3-1 m1j m2-6 m2 m2 ' +
  'm3-7 m7-9 m3 px-6 p2-5 m3-d m1v-3 m1d m2-4 m2 m6 po-6 mb-8 md-1 mx-3 m3-1 m2-2 m1l m2-1 m4 m2-2 pb-3 m19-7 ' +
  'm3-1 p4-4 p1r-1 p1t-7 m9-2 p1 m1-c m2-6 m5 m7 m4-1 m5j-1h m7-3 se9-a r1-4 p1-n s1-1 r1-4 s1 p1-j p2-c p2-b ' +
  's1 r1-4 r2-9 pe-1 pf-1 m1u-c m5 m4-b pew-3 pv1-d p28-1 pw-9 pb8-l p1s-3 px-1 mky-2 p8-3 p2-1 p35 mf m2p-v ' +
  'p1-1a p2-i sce p1-2 p5-9 p3-b mb-3 p3 pd m2k-1 p6 p2j clh-533 c1t-g73 pzj-1 p7i-2 m2o p4 m1-9 p1 mw-1 m29-1 ' +
  'p1-5 m7f m4 m5 mq-1 p26-3 m25 pa-1 mh-h p7-2 p2 m16-7 p1-1 mo-a pe mx-2 m1d m3-3 m3 p5-c ph-1 m6 m1w-5 m3-1 ' +
  'm3-1 md m9 pg-3 mt m1g m2-2 m3-1 m6-1 m2 pt-1 md-1 p3-1 m5 m6n m3 p3 m2 r8pf-6in c1-e7 mv pf4-1 m5d-f p1-9 ' +
  'm7-f p1-y p2-d p2 p5 p2-1 r44 p2-2 p2-5 p2-3 pb-1 p4-1 pr-2 p2 ps p2 p2-6 r44-2 r2 p77-2 m6z m6b m46-4 p11 ' +
  'p1d pbj pko p5k pw m5e-2 m2-1 m6-3 m15-2 m5 ph-8 p13 m2u-1 pa-6 p1v-6 p2i-3 mv9 m1j-e p1-6 m1e-2 m1e-3 m3-1 ' +
  'p1-1 r1 p1-3 m1r-2 m11-4 m2-7 pc-3 m1c p1-1 mb-1 m1h-8 p7-4 m1-2 p1 pe p2-2 m28-2 m3 m2-1 p1-5 p30 m1i m4-7 ' +
  'mm-1 m1n m4 m12-6 m4-4 m8v-5 m2 m5-1 m2-1 p3 m6k-3 m7-1 m2-1 p1-m m5-1 m2e-7 m3 m2-1 p1-2 m2w m2 m3-5 m2 ' +
  'm2u-2 m3-3 m2-4 ph-2 p2lu-4 pdtm-1 m3l-4 p1 m1n-6 p1-4 p9 muj-3 mf7v-1 p1 r1-3 m43o-2 ra-7 m1-7 m3-6 mv-3 ' +
  'm45-2 m1j0-1i m5-1d m9 mf p3-4 mg-4 m2-e m2sh-6 c4kq-wyn cx-3dr c75-49b c85t-f3 rfheq rv-2n m3l-6n ' +
  'r1e6p-1ekd r3-1ekd';

const LETTERS = '.rsmpc';

interface Table {
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly kind: Uint8Array;
}

function unpack(ranges: string): Table {
  const rows = ranges.split(' ');
  const table = {
    first: new Uint32Array(rows.length),
    last: new Uint32Array(rows.length),
    kind: new Uint8Array(rows.length),
  };
  let at = 0;
  rows.forEach((row, i) => {
    const [gap = '', length = '0'] = row.slice(1).split('-');
    table.first[i] = at + Number.parseInt(gap, 36);
    at = (table.first[i] ?? 0) + Number.parseInt(length, 36);
    table.last[i] = at;
    table.kind[i] = LETTERS.indexOf(row.charAt(0));
  });
  return table;
}

const TABLE = unpack(RANGES);

function search(codePoint: number): CharacterClass {
  let low = 0;
  let high = TABLE.first.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (TABLE.first[middle] ?? 0)) high = middle - 1;
    else if (codePoint > (TABLE.last[middle] ?? 0)) low = middle + 1;
    else return TABLE.kind[middle] ?? CharacterClass.Plain;
  }
  return CharacterClass.Plain;
}

const COMMON = Uint8Array.from({ length: 0x600 }, (_, codePoint) => search(codePoint));

export function classOf(codePoint: number): CharacterClass {
  return COMMON[codePoint] ?? search(codePoint);
}
