import { blocks } from './tokenizer-lines.ts';

/** The lines for src/classifier/training/tokenizer_reference.py, one JSON array of a hundred a line. */
for (const block of blocks()) process.stdout.write(`${JSON.stringify(block)}\n`);
