import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildExtension, filesBelow } from './extension.ts';
import { zip } from './zip.ts';

/** `npm run package`: dist/chaperone-<target>.zip, ready to be signed by the stores. The same source gives the same bytes. */
for (const target of ['chromium', 'firefox'] as const) {
  const folder = await buildExtension(target);
  const files = filesBelow(folder).map((file) => ({
    name: relative(folder, file).replaceAll('\\', '/'),
    content: readFileSync(file),
  }));
  const archive = join('dist', `chaperone-${target}.zip`);
  rmSync(archive, { force: true });
  writeFileSync(archive, zip(files));
  console.log(`${archive}: ${files.length} files`);
}
