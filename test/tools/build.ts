import { buildExtension, sizes } from './extension.ts';
import { remoteUrls } from './remote-urls.ts';

/** `npm run build`: what Chromium loads and what Firefox loads, from one source. */
const LINKS: ReadonlySet<string> = new Set();

const problems: string[] = [];
for (const target of ['chromium', 'firefox'] as const) {
  const folder = await buildExtension(target);
  console.log(sizes(folder));
  problems.push(...remoteUrls(folder, LINKS));
}
if (problems.length > 0) {
  console.error(`The package names addresses outside itself:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
}
