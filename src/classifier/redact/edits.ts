import type { Finding } from '../types.ts';
import type { Edit } from './edit.ts';
import { editLocation } from './location.ts';
import { editMoment } from './moment.ts';
import { editAge, editName } from './person.ts';
import { editMedia, editPointer } from './pointer.ts';
import { editTrait } from './trait.ts';
import { type Wording, wordingFor } from './wording.ts';

/** What stands after "in" is where, even when it was taken for somebody. */
const IN_A_PLACE = /\b(?:in|at|near) $/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|sra?|don|doña|baby|little|grandma|grandpa)\b/i;

/** A finding, and the edit that takes it out; null where no edit can. */
export interface Taken {
  readonly finding: Finding;
  readonly edit: Edit | null;
}

function editOf(text: string, finding: Finding, again: boolean, words: Wording): Edit | null {
  const { category, start, end } = finding;
  switch (category) {
    case 'NAME':
      return IN_A_PLACE.test(text.slice(Math.max(0, start - 8), start)) && !TITLE.test(finding.text)
        ? editLocation(text, start, end, words)
        : editName(text, start, end, again, words);
    case 'DATE':
      return editMoment(text, start, end, words);
    case 'AGE':
      return editAge(text, start, end, words);
    case 'PLACE':
      return editLocation(text, start, end, words);
    case 'HANDLE':
    case 'CONTACT':
    case 'ID':
      return editPointer(text, start, end, words);
    case 'MEDIA':
      return editMedia(text, start, end);
    default:
      return null;
  }
}

/** An edit for each finding that can be put in other words. `softened` puts descriptions of the person in other words too. */
export function editsFor(text: string, findings: readonly Finding[], softened: boolean): Taken[] {
  const words = wordingFor(text);
  let named = false;
  return findings.map((finding): Taken => {
    if (finding.category === 'TRAIT')
      return { finding, edit: softened ? editTrait(text, finding, findings, words) : null };
    const again = named;
    named ||= finding.category === 'NAME';
    return { finding, edit: editOf(text, finding, again, words) };
  });
}
