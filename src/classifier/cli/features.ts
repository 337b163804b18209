import { openDeepReader } from '../deep/node.ts';
import { readRules } from '../fast/index.ts';
import { fusionFeatures } from '../fusion-features.ts';
import { modelReading } from '../model-reading.ts';
import { readLabelled } from './labelled.ts';
import { writeLine } from './lines.ts';

/**
 * What the fusion weighs, for fitting it: one line `{id, verdict, features}` for each labelled post of the files given.
 *   tsx src/classifier/cli/features.ts FILE... > features.jsonl
 */
const reader = await openDeepReader();
for (const path of process.argv.slice(2)) {
  for await (const { id, post, verdict } of readLabelled(path)) {
    const features = fusionFeatures(readRules(post), await modelReading(reader, post));
    await writeLine(JSON.stringify({ id, verdict, features }));
  }
}
