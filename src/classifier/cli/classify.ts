import { linesOf, writeLine } from './lines.ts';
import { parseOptions } from './options.ts';
import { BadLine, type PostLine, parsePostLine } from './post-line.ts';
import { openClassifier } from './tiers.ts';

/**
 * Reads posts, one JSON object a line, from standard input (or a file) and writes one verdict a line in the same order:
 *   npm run -s classify [-- --tier fast] < posts.jsonl > verdicts.jsonl
 * A line that is no post gives `{id, error}`. The exit code is 0 unless the input cannot be read.
 */
const warn = (message: string): void => void process.stderr.write(`classify: ${message}\n`);

async function answer(line: string): Promise<object> {
  let read: PostLine;
  try {
    read = parsePostLine(line);
  } catch (error) {
    if (error instanceof BadLine) return { id: error.id, error: error.message };
    throw error;
  }
  try {
    const { verdict } = await classifier.deep(read.post);
    const { level, score, findings, explanation, redacted } = verdict;
    return { id: read.id, verdict: level, score, findings, explanation, redacted };
  } catch (error) {
    return { id: read.id, error: error instanceof Error ? error.message : String(error) };
  }
}

const options = parseOptions(process.argv.slice(2));
const classifier = await openClassifier(options.tier, warn);
try {
  for await (const line of linesOf(options.files[0] ?? null)) {
    if (line.trim() !== '') await writeLine(JSON.stringify(await answer(line)));
  }
} catch (error) {
  warn(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
