import { readFileSync } from 'node:fs';
import { launch, type Page } from 'puppeteer-core';
import { openModel } from '../../../src/classifier/deep/model-file.ts';
import { readModel } from '../../../src/classifier/deep/node.ts';
import { Tokenizer } from '../../../src/classifier/deep/tokenizer/tokenizer.ts';
import { needBrowser, sandboxFlags } from '../../tools/browsers.ts';
import { compared, median, type Row } from '../row.ts';
import { textOf } from '../texts.ts';
import { filesToCompare } from './files.ts';
import { serveFiles } from './serve.ts';
import type { Answer, Question } from './side.ts';

const COLD_RUNS = 5;
const POSTS = 60;
const WARM_RUNS = 9;
const TOKENS = 80;
const CHARACTERS = 280;
/** Largest distance of a verdict logit between our kernel and the runtime on the very same weights. */
export const TOLERANCE = 0.01;

const SIDES = [
  { name: 'our kernel', worker: 'ours.js', loads: ['/ours.js', '/kernel.wasm'], model: '/model.bin' },
  {
    name: 'onnxruntime-web, f32',
    worker: 'runtime.js#f32',
    loads: ['/runtime.js', '/runtime.wasm'],
    model: '/f32.onnx',
  },
  {
    name: 'onnxruntime-web, int8',
    worker: 'runtime.js#int8',
    loads: ['/runtime.js', '/runtime.wasm'],
    model: '/int8.onnx',
  },
] as const;

/** The same network in our kernel and in onnxruntime-web, one thread each, in a worker of the same page. */
export async function compareRuntimes(): Promise<Row[]> {
  const files = await filesToCompare();
  const { origin, close } = await serveFiles(files);
  const browser = await launch({
    executablePath: await needBrowser('chromium'),
    args: [...sandboxFlags()],
    pipe: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    const posts = realPosts();
    const timed = await sequences();
    const [cold, warm] = [SIDES.map((): number[] => []), SIDES.map((): number[][] => [[], []])];
    const logits: Answer['logits'][] = [];
    // In turns, so that whatever else the machine does meets all three alike.
    for (let run = 0; run < COLD_RUNS; run++) {
      for (const [i, { worker }] of SIDES.entries()) {
        const { started, answer } = await ask(page, worker, { sequences: timed, times: WARM_RUNS });
        cold[i]?.push(started);
        for (const [which, times] of answer.milliseconds.entries()) warm[i]?.[which]?.push(...times.slice(1));
      }
    }
    for (const { worker } of SIDES)
      logits.push((await ask(page, worker, { sequences: posts, times: 1 })).answer.logits);
    return SIDES.flatMap(({ name, loads, model }, i) => [
      compared(
        `${name}: program (JavaScript and WebAssembly)`,
        kilobytes(loads.map((path) => files.get(path)?.length ?? 0)),
        'kB',
      ),
      compared(`${name}: model`, kilobytes([files.get(model)?.length ?? 0]), 'kB'),
      compared(`${name}: new worker to first logits, median of ${COLD_RUNS}`, median(cold[i] ?? []), 'ms'),
      compared(`${name}: ${TOKENS} word pieces, warm, median`, median(warm[i]?.[0] ?? []), 'ms'),
      compared(`${name}: ${CHARACTERS} characters, warm, median`, median(warm[i]?.[1] ?? []), 'ms'),
      ...(i === 0 ? [] : [distanceRow(name, logits[0] ?? [], logits[i] ?? [], posts.length)]),
    ]);
  } finally {
    await browser.close();
    close();
  }
}

const kilobytes = (bytes: readonly number[]): number => bytes.reduce((sum, one) => sum + one, 0) / 1024;

/** Only f32 runs the very same numbers; int8 is what a smaller file would cost in exactness, and has no bound. */
function distanceRow(name: string, ours: Answer['logits'], theirs: Answer['logits'], posts: number): Row {
  const worst = Math.max(
    ...ours.flatMap((row, i) => row.map((value, j) => Math.abs(value - (theirs[i]?.[j] ?? Number.NaN)))),
  );
  const what = `${name}: largest distance of a logit from ours, ${posts} posts`;
  const row = { what, measured: worst.toFixed(4), budget: '' };
  return name.endsWith('f32') ? { ...row, budget: String(TOLERANCE), within: worst <= TOLERANCE } : row;
}

function realPosts(): number[][] {
  const path = new URL('../../unit/classifier/deep/parity.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { ids: number[] }[]).slice(0, POSTS).map(({ ids }) => ids);
}

/** One sequence of exactly so many word pieces, and one text of so many characters with the context it travels with. */
async function sequences(): Promise<number[][]> {
  const tokenizer = new Tokenizer((await openModel(await readModel())).pieces);
  const { start, separator } = tokenizer.special;
  const sequence = (text: string, limit?: number) => [
    start,
    ...tokenizer.tokenize('post x | ').ids,
    separator,
    ...tokenizer.tokenize(text, limit).ids,
    separator,
  ];
  const frame = sequence('').length;
  return [sequence(textOf(2000, 5), TOKENS - frame), sequence(textOf(CHARACTERS, 5))];
}

/** A fresh worker: how long until its first logits, and then the question itself. No inner function may have a name here. */
function ask(page: Page, worker: string, question: Question): Promise<{ started: number; answer: Answer }> {
  return page.evaluate(
    async (path, asked) => {
      const began = performance.now();
      const running = new Worker(`/${path}`, { type: 'module' });
      const answers: Answer[] = [];
      let started = 0;
      for (const wanted of [{ sequences: asked.sequences.slice(0, 1), times: 1 }, asked]) {
        const answer = await new Promise<Answer>((resolve, reject) => {
          running.onmessage = ({ data }) => resolve(data);
          running.onerror = ({ message }) => reject(new Error(message));
          running.postMessage(wanted);
        });
        if (answers.push(answer) === 1) started = performance.now() - began;
      }
      running.terminate();
      return { started, answer: answers[1] ?? { logits: [], milliseconds: [] } };
    },
    worker,
    question,
  );
}
