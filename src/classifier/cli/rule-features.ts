import { readFileSync } from 'node:fs';
import { patientProbability } from '../people/owner.ts';
import { ownerFeatures } from '../people/owner-features.ts';
import { read } from '../story/reading.ts';
import { postFeatures } from '../weigh/post-features.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { writeLine } from './lines.ts';

/**
 * What the rules' two logistic layers weigh, for training/fit_rules.py:
 *   tsx src/classifier/cli/rule-features.ts names FILE...                 whose name it is, one line a name
 *   tsx src/classifier/cli/rule-features.ts posts PROBABILITIES FILE...   hold or not, one line a post
 * PROBABILITIES is the JSON that the first fit leaves: a name's probability as seen by a fit that did not see its family.
 */

/** Every other author is withheld, for in use the author is often unknown. */
function known({ id, post }: Labelled): Labelled['post'] {
  const sum = Array.from(id).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return sum % 2 === 1 ? post : { ...post, author: null };
}

async function writeNames(labelled: Labelled): Promise<void> {
  const reading = read(known(labelled));
  for (const [index, name] of reading.names.entries()) {
    const start = reading.plain.origin(name.start);
    const end = reading.plain.origin(name.end);
    const patient = labelled.spans.some((span) => span.category === 'NAME' && span.start < end && span.end > start);
    await writeLine(
      JSON.stringify({
        id: `${labelled.id}#${index}`,
        post: labelled.id,
        hit: patient,
        features: ownerFeatures(reading, name),
      }),
    );
  }
}

async function writePost(labelled: Labelled, probabilities: Readonly<Record<string, number>>): Promise<void> {
  const reading = read(known(labelled));
  const patient = reading.names.map(
    (name, i) => probabilities[`${labelled.id}#${i}`] ?? patientProbability(reading, name),
  );
  const features = postFeatures(reading, Math.max(0, ...patient));
  await writeLine(
    JSON.stringify({
      id: labelled.id,
      post: labelled.id,
      verdict: labelled.verdict,
      hit: labelled.verdict === 'hold',
      features,
    }),
  );
}

const [mode, ...rest] = process.argv.slice(2);
const probabilities: Record<string, number> =
  mode === 'posts' ? JSON.parse(readFileSync(rest.shift() ?? '', 'utf8')) : {};
for (const path of rest) {
  for await (const labelled of readLabelled(path)) {
    await (mode === 'names' ? writeNames(labelled) : writePost(labelled, probabilities));
  }
}
