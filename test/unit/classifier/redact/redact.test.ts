import { describe, expect, it } from 'vitest';
import { redactions } from '../../../../src/classifier/redact/redact.ts';
import type { Category, Finding, Post } from '../../../../src/classifier/types.ts';

/** "{NAME|Ana} rang" as a post and its findings. */
function marked(text: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let out = '';
  let at = 0;
  for (const match of text.matchAll(/\{([A-Z]+)\|([^}]*)\}/g)) {
    out += text.slice(at, match.index);
    const words = match[2] ?? '';
    findings.push({
      category: match[1] as Category,
      start: out.length,
      end: out.length + words.length,
      text: words,
      reason: '',
    });
    out += words;
    at = match.index + match[0].length;
  }
  return { text: out + text.slice(at), findings };
}

function redacted(text: string, kind: Post['kind'] = 'post'): string | undefined {
  const { text: plain, findings } = marked(text);
  return [...redactions({ text: plain, kind: kind ?? 'post' }, findings)][0];
}

describe('a redaction reads as a person would write it', () => {
  it.each([
    ['My patient {NAME|Mrs. Smith} in {PLACE|room 412} had surgery {DATE|today}.', 'My patient had surgery recently.'],
    ['{NAME|Mr. Okonjo} in {PLACE|14B} sang all night', 'A patient sang all night'],
    ["Painted {NAME|Edna}'s nails. {NAME|Edna} loved it.", "Painted a patient's nails. The patient loved it."],
    ['Happy birthday {NAME|Zbyszek}, from all of us here', 'Happy birthday, from all of us here'],
    ['My {AGE|88-year-old} lady won at bingo', 'My older lady won at bingo'],
    ['A {AGE|45yo} with chest pain walked in', 'An adult with chest pain walked in'],
    ['She turned {AGE|100} and danced', 'She had a birthday and danced'],
    ['Goodbye to {NAME|Gerald} ({AGE|96}), our checkers champion', 'Goodbye to a patient, our checkers champion'],
    ['He fell {DATE|on Tuesday} and broke a hip', 'He fell recently and broke a hip'],
    ['He goes home {DATE|tomorrow} with a new heart', 'He goes home soon with a new heart'],
    ['Tonight was long at {PLACE|Harbor General}. He lived.', 'Tonight was long at work. He lived.'],
    ['My lady, MRN {ID|00482913}, needs a ride home', 'My lady, needs a ride home'],
    ['Please call her son on {CONTACT|555-0119} about the ride', 'Please call her son about the ride'],
    ['So proud of {HANDLE|@bri.callahan}! Ninety days clean', 'So proud of! Ninety days clean'],
    ['Look at her now. {MEDIA|[photo]} Strong lady.', 'Look at her now. Strong lady.'],
    ['So sorry for your loss, {NAME|Mr. Vukic}. Adaeze sends love', 'So sorry for your loss. Adaeze sends love'],
    ["{NAME|Tamsin}, I've got good news for you", "I've got good news for you"],
    ['Proud day. {NAME|Mr. Gebre}, a driver, walked the gym', 'Proud day. A patient, a driver, walked the gym'],
    ['My {AGE|85-year-old} with asthma sang. Fine.', 'An older adult with asthma sang. Fine.'],
    ['The wall of {DATE|Tuesday} group is full', 'The wall of group is full'],
    ['The game moves to {DATE|Sunday} for rain', 'The game moves to another day for rain'],
    ['Her funeral is {DATE|Friday}.', 'Her funeral is soon.'],
    ['We laughed in our {PLACE|Birch Hospice} all week', 'We laughed in our workplace all week'],
    ['It was you :) and {NAME|Ana}', 'It was you :) and a patient'],
    ['{ID|Subject 1107-001} was dosed at noon', 'A patient was dosed at noon'],
    ['Line one about {NAME|Ana} 😭\n\nLine two stays 💙', 'Line one about a patient 😭\n\nLine two stays 💙'],
    [
      '{NAME|Doña Eustolia} murió {DATE|hoy} en mi turno y la lloro con su familia',
      'Un paciente murió hace poco en mi turno y la lloro con su familia',
    ],
  ])('%s', (before, after) => expect(redacted(before)).toBe(after));

  it.each([
    ['{TRAIT|The ferry captain} held her hand all night', 'A patient held her hand all night'],
    ['Our member, {TRAIT|a retired astronaut in} {PLACE|Cocoa Beach}, came to us glad', 'Our member came to us glad'],
    ['My gentleman is quiet, {TRAIT|lives over the laundromat}, and sings', 'My gentleman is quiet, and sings'],
    ['We saw {TRAIT|the deacon of a famous} {PLACE|Macon} {TRAIT|church for} a burn', 'We saw a patient for a burn'],
    ['I fed {AGE|46}, {TRAIT|wildland firefighter}, some soup', 'I fed an adult, some soup'],
    ['I love {TRAIT|her brother} and the whole family here', undefined],
    ['he cried, {TRAIT|his truck is in half the adverts}, so sad', undefined],
  ])('who it was becomes a patient: %s', (before, after) => {
    const { text, findings } = marked(before);
    const softened =
      [...redactions({ text, kind: 'post' }, findings)].at(after === undefined ? 0 : 1) ?? redacted(before);
    if (after === undefined) expect(softened ?? text).not.toContain('a patient');
    else expect(softened).toBe(after);
  });

  it('removes a name everywhere once it is found', () => {
    expect(redacted('{NAME|Delphine} walked. I cried, Delphine laughed.')).not.toContain('Delphine');
  });

  it('keeps the names of staff', () => {
    expect(redacted('{NAME|Mrs. Tran} hugged Dr. Patel after the scan')).toBe(
      'A patient hugged Dr. Patel after the scan',
    );
  });

  it('offers a neutral answer to a review, in its language', () => {
    expect(redacted('Sorry about {CARE|your visit} {DATE|Tuesday}', 'review-reply')).toMatch(
      /^Thank you for the feedback\./,
    );
    expect(
      redacted('Lamentamos que {CARE|su cita} de la semana pasada no fue como usted esperaba', 'review-reply'),
    ).toMatch(/^Gracias/);
  });

  it('offers nothing when nothing would be left or nothing can be taken out', () => {
    expect(redacted('{NAME|Ana Smith}')).toBeUndefined();
    expect(redacted('I remember {CARE|my patient} well')).toBeUndefined();
  });
});
