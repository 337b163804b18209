import { readLabelled } from './labelled.ts';
import { type Judged, measure, measureBy } from './measure.ts';
import { parseOptions } from './options.ts';
import { groupTable, overallTable } from './tables.ts';
import { openClassifier } from './tiers.ts';

/**
 * Scores labelled files, of either format of test/corpus/README.md:
 *   npm run -s evaluate -- [--tier fast] [--json] FILE...
 * Exit code 0 when every file could be read.
 */
const LEAST_IN_GROUP = 10;
const say = (message: string): void => void process.stderr.write(`evaluate: ${message}\n`);

async function run(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.files.length === 0) throw new Error('give at least one labelled file');
  const classifier = await openClassifier(options.tier, say);
  const judged: Judged[] = [];
  for (const path of options.files) {
    for await (const labelled of readLabelled(path)) {
      judged.push({ labelled, verdict: (await classifier.deep(labelled.post)).verdict });
    }
  }
  const overall = measure(judged);
  const groups = {
    kind: measureBy(judged, ({ post }) => [post.kind ?? 'post'], LEAST_IN_GROUP),
    site: measureBy(judged, ({ post }) => [post.site || 'unknown'], LEAST_IN_GROUP),
    tag: measureBy(judged, ({ tags }) => tags, LEAST_IN_GROUP),
  };
  if (options.json) {
    const by = Object.fromEntries(Object.entries(groups).map(([name, reports]) => [name, Object.fromEntries(reports)]));
    process.stdout.write(`${JSON.stringify({ overall, by }, null, 2)}\n`);
    return;
  }
  const tables = Object.entries(groups).map(([name, reports]) => groupTable(name, reports));
  process.stdout.write(`${[overallTable(overall), ...tables.filter(Boolean)].join('\n\n')}\n`);
}

await run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
