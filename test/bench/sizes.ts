import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, row } from './row.ts';

/** Bytes of what is shipped. */
export function sizes(folder: string): Row[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const content = readFileSync(join(folder, 'src/content.iife.js'));
  return [
    row('content script, gzipped', gzipSync(content, { level: 9 }).length / 1024, 'kB', 60),
    row('whole package, unpacked', bytes.reduce((sum, file) => sum + file.length, 0) / 1024 ** 2, 'MB', 40),
  ];
}
