import type { Sensitivity } from '../fuse.ts';
import type { Post, Verdict } from '../types.ts';
import { measureBehaviour } from './behaviour/measure.ts';
import { behaviourTable } from './behaviour/table.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { type Judged, measure, measureBy } from './measure.ts';
import { type Options, parseOptions } from './options.ts';
import { type BySetting, measureSettings } from './settings.ts';
import { groupTable, overallTable, redactionTable, reliabilityTable, settingsTable } from './tables.ts';
import { openClassifier } from './tiers.ts';

/**
 * Scores labelled files, of either format of test/corpus/README.md, or runs the behaviour checks of test/corpus/behaviour:
 *   npm run -s evaluate -- [--tier fast] [--json] FILE...
 *   npm run -s evaluate -- --behaviour [--tier fast] [--json]
 * Exit code 0 when every file could be read.
 */
const LEAST_IN_GROUP = 10;
const say = (message: string): void => void process.stderr.write(`evaluate: ${message}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

let setting: Sensitivity = 'balanced';
const open = (options: Options) => openClassifier(options.tier, say, () => setting);

async function evaluateBehaviour(options: Options): Promise<void> {
  const classifier = await open(options);
  const rates = await measureBehaviour(async (post) => (await classifier.deep(post, 'quick')).verdict);
  print(options.json ? JSON.stringify(rates, null, 2) : behaviourTable(rates));
}

async function evaluateFiles(options: Options): Promise<void> {
  if (options.files.length === 0) throw new Error('give at least one labelled file, or --behaviour');
  const classifier = await open(options);
  const judged: Judged[] = [];
  const settings: BySetting[] = [];
  const levelAt = async (wanted: Sensitivity, { post }: Labelled) => {
    setting = wanted;
    const { verdict } = await classifier.deep(post, 'quick');
    setting = 'balanced';
    return verdict.level;
  };
  const levelOfSuggestion = async (post: Post, { redacted }: Verdict) =>
    redacted === null ? null : (await classifier.deep({ ...post, text: redacted }, 'quick')).verdict.level;
  for (const path of options.files) {
    for await (const labelled of readLabelled(path)) {
      const { verdict } = await classifier.deep(labelled.post);
      judged.push({ labelled, verdict, redactedLevel: await levelOfSuggestion(labelled.post, verdict) });
      // Rules alone know one setting only.
      if (options.tier === 'fast') continue;
      const given = {
        careful: await levelAt('careful', labelled),
        balanced: verdict.level,
        quiet: await levelAt('quiet', labelled),
      };
      settings.push({ labelled: labelled.verdict, given });
    }
  }
  const overall = measure(judged);
  const bySetting = options.tier === 'fast' ? null : measureSettings(settings);
  const groups = {
    kind: measureBy(judged, ({ post }) => [post.kind ?? 'post'], LEAST_IN_GROUP),
    site: measureBy(judged, ({ post }) => [post.site || 'unknown'], LEAST_IN_GROUP),
    tag: measureBy(judged, ({ tags }) => tags, LEAST_IN_GROUP),
  };
  if (options.json) {
    const by = Object.fromEntries(Object.entries(groups).map(([name, reports]) => [name, Object.fromEntries(reports)]));
    print(JSON.stringify({ overall, settings: bySetting, by }, null, 2));
    return;
  }
  const perSetting = bySetting ? settingsTable(bySetting) : '';
  const tables = Object.entries(groups).map(([name, reports]) => groupTable(name, reports));
  print(
    [overallTable(overall), redactionTable(overall), perSetting, reliabilityTable(overall), ...tables]
      .filter(Boolean)
      .join('\n\n'),
  );
}

async function run(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  await (options.behaviour ? evaluateBehaviour(options) : evaluateFiles(options));
}

await run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
