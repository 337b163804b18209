import { ENGINES, type EngineName } from './engines/index.ts';

/** One engine on one page, named in the address: `/?engine=draft`. */
const name = new URLSearchParams(location.search).get('engine') as EngineName;
const published: string[] = [];
const host = document.createElement('main');
document.body.append(host);
const mounted = ENGINES[name](host, (text) => published.push(text), {
  parent: 'The post that is answered',
  button: 'Post',
});

/** Passes a question on to the composer code in its isolated world. */
function ask(question: string): Promise<string> {
  return new Promise((resolve) => {
    window.addEventListener('reader-answer', (event) => resolve((event as CustomEvent<string>).detail), { once: true });
    window.dispatchEvent(new CustomEvent('reader-ask', { detail: question }));
  });
}

/** What the test asks in the page's own world. */
const probe = { model: () => mounted.text(), published: () => published, ask };
export type Probe = typeof probe;
Object.assign(window, { probe });
