import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { localeProblems } from './locale-rules.ts';

/** The part of `npm run lint` that is ours alone: small files, no way out to the network, no markup from strings. */
const MAX_LINES = 400;
const SOURCES: ReadonlySet<string> = new Set(['.ts', '.tsx', '.css', '.html', '.py']);
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'corpus', '.git']);

interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
  /** Files that may: what they ask for lies in the package, or at an address that an administrator named. */
  readonly except: readonly string[];
}

const BANS: readonly Ban[] = [
  {
    pattern:
      /(?<!#)\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b/,
    why: 'could send something to the network',
    except: ['src/background/deep.ts', 'src/background/policy-address.ts'],
  },
  {
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|document\.write\b/,
    why: 'makes markup from a string',
    except: [],
  },
  { pattern: /\beval\s*\(|\bnew Function\b/, why: 'makes code from a string', except: [] },
  { pattern: /\bconsole\s*\./, why: 'writes to a log that others can read', except: ['src/classifier/cli/'] },
];

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourcesBelow(path);
    return SOURCES.has(extname(entry.name)) ? [path] : [];
  });
}

/** Comments may name what the code must not use. Line numbers stay right. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

function lengthProblems(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').length - 1;
  return lines > MAX_LINES ? [`${file}: ${lines} lines; ${MAX_LINES} is the most that one idea needs`] : [];
}

function banProblems(file: string): string[] {
  const lines = withoutComments(readFileSync(file, 'utf8')).split('\n');
  return BANS.filter(({ except }) => !except.some((allowed) => file.startsWith(allowed))).flatMap(({ pattern, why }) =>
    lines.flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${index + 1}: ${pattern.exec(line)?.[0]} ${why}`] : [],
    ),
  );
}

const posix = (path: string) => relative('.', path).replaceAll('\\', '/');
const all = ['src', 'test'].flatMap(sourcesBelow).map(posix);
const shipped = all.filter((file) => file.startsWith('src/') && /\.tsx?$/.test(file));
const problems = [
  ...all.flatMap(lengthProblems),
  ...shipped.flatMap(banProblems),
  ...(existsSync('src/static/_locales') ? localeProblems('src/static/_locales', [...shipped, 'manifest.json']) : []),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
