import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Lines of a file, or of standard input when no path is given. Rejects when it cannot be read. */
export async function* linesOf(path: string | null): AsyncGenerator<string> {
  const input = path === null ? process.stdin : createReadStream(path, 'utf8');
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => undefined);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  if (input.errored) throw input.errored;
}

/** Writes one line to standard output and waits when the reader at the other end is slow. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
