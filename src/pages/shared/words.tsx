import { emergencyNumbers, fillMarks, publicData } from '../../policy/fill.ts';
import type { Policy } from '../../policy/policy.ts';
import { say } from '../../policy/say.ts';
import type { Text } from '../../policy/schema/text.ts';

interface WordsProps {
  readonly of: Text;
  readonly policy: Policy;
  readonly class?: string;
}

/** Words of a pack, marked with the language and direction they are really in. Numbers stand in for their marks. */
export function Words({ of: text, policy, class: name }: WordsProps) {
  return (
    <span lang={say(text, policy.language).language} dir="auto" {...(name === undefined ? {} : { class: name })}>
      {plain(text, policy)}
    </span>
  );
}

/** The same as a string, for names and labels. Marks that nothing fills stay. */
export function plain(text: Text, policy: Policy): string {
  const [numbers, data] = [emergencyNumbers(policy), publicData(policy)];
  return fillMarks(say(text, policy.language).words, (mark) => numbers(mark) ?? data(mark));
}
