import assert from 'node:assert/strict';
import { manage } from '../harness/managed.ts';
import type { Arrival, Reply } from '../harness/network.ts';
import { newSigner, packOf, signed } from '../harness/packs.ts';
import { type Session, startSession } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/wait.ts';

const HOST = 'policy.st-mary.example';
const PATH = '/.well-known/chaperone/policy.json';

/** What the hospital publishes at the moment. */
interface Shelf {
  reply: Reply;
}

const json = (body: string, etag: string): Reply => ({ headers: { 'content-type': 'application/json', etag }, body });

/** A browser in which the person has given leave for the hospital's host, and that host. */
async function withHospital(
  session: Session,
  work: (own: Session, shelf: Shelf, options: Tab) => Promise<void>,
): Promise<void> {
  const it = await manage(session.kind, session.folder, [HOST]);
  if (it === null) return;
  const shelf: Shelf = { reply: { status: 404, body: '' } };
  const publish = ({ host, path, headers }: Arrival): Reply | null => {
    if (host !== HOST || path !== PATH) return null;
    const { reply } = shelf;
    const isKnown = reply.headers?.etag !== undefined && headers['if-none-match'] === reply.headers.etag;
    return isKnown ? { status: 304, body: '' } : reply;
  };
  const { folder, executable } = it;
  try {
    const sites = (arrival: Arrival) => publish(arrival) ?? session.sites(arrival);
    const own = await startSession({ kind: session.kind, folder, executable, sites });
    try {
      const options = await own.openExtensionPage('src/pages/options/options.html');
      await options.page.waitForSelector('input[inputmode="url"]');
      await work(own, shelf, options);
    } finally {
      await own.close();
    }
  } finally {
    it.discard();
  }
}

/** Asks for the hospital's policy on the options page and waits for the outcome. */
async function ask({ page }: Tab, outcome: RegExp): Promise<void> {
  const address = await page.$('input[inputmode="url"]');
  await address?.click({ count: 3 });
  await address?.type(HOST);
  await page.keyboard.press('Enter');
  await until(
    () => `${outcome}`,
    () =>
      page.evaluate(
        (source) => new RegExp(source).test(document.querySelector('main')?.textContent ?? ''),
        outcome.source,
      ),
  );
}

const askedFor = (own: Session) => own.network.arrivals.filter(({ host }) => host === HOST);

const scenarios: Scenario[] = [
  {
    name: 'nothing is asked for before somebody names a host, and then only its policy, without a word about the person',
    run: (session) =>
      withHospital(session, async (own, shelf, options) => {
        const signer = await newSigner();
        shelf.reply = json(await signed('1.0.0', 'St. Mary', signer), '"one"');
        const tab = await own.open('x.com/compose?engine=draft&skin=x');
        await tab.type('Lovely sunrise over the harbour.');
        await tab.checked();
        assert.deepEqual(askedFor(own), []);
        await options.page.bringToFront();
        await ask(options, /Installed: st-mary, version 1\.0\.0/);
        const [asked, ...others] = askedFor(own);
        assert.deepEqual(others, []);
        assert.equal(asked?.method, 'GET');
        assert.equal(asked?.path, PATH);
        assert.equal(asked?.body, '');
        assert.equal(asked?.headers.cookie, undefined);
        assert.equal(asked?.headers.referer, undefined);
      }),
  },
  {
    name: 'unchanged is asked for by ETag; newer is taken; older, unsigned and of another key are refused and the last good one stays',
    run: (session) =>
      withHospital(session, async (own, shelf, options) => {
        const signer = await newSigner();
        const first = json(await signed('1.1.0', 'St. Mary', signer), '"first"');
        shelf.reply = first;
        await ask(options, /version 1\.1\.0/);
        await ask(options, /Installed: st-mary, version 1\.1\.0/);
        assert.equal(askedFor(own).at(-1)?.headers['if-none-match'], '"first"');
        shelf.reply = json(await signed('1.2.0', 'St. Mary', signer), '"second"');
        await ask(options, /Installed: st-mary, version 1\.2\.0/);
        shelf.reply = json(await signed('1.1.0', 'St. Mary', signer), '"back"');
        await ask(options, /older than the one in force/);
        shelf.reply = json(await signed('9.0.0', 'St. Mary', await newSigner()), '"other"');
        await ask(options, /signed with another key/);
        shelf.reply = json(packOf('9.0.0', 'St. Mary'), '"bare"');
        await ask(options, /needs the signature of the team/);
        shelf.reply = json(
          (await signed('9.0.0', 'St. Mary', signer)).replace(/"payload":"..../, '"payload":"eyAg'),
          '"bent"',
        );
        await ask(options, /signature: does not belong|payload:/);
        shelf.reply = { status: 302, headers: { location: 'https://x.com/compose' }, body: '' };
        await ask(options, /leads to another domain|Nothing could be read/);
        // Opened anew rather than reloaded: Firefox does not always tell when a page of an extension has been reloaded.
        const { page } = await own.openExtensionPage('src/pages/options/options.html');
        await page.waitForSelector('.facts');
        const facts = await page.$eval('.facts', (list) => list.textContent ?? '');
        assert.match(facts, /St\. Mary.*1\.2\.0/);
      }),
  },
];

/** A policy by address: only when named, only signed, only forward. */
export const policyAddress: Suite = { name: 'policy address', browsers: ['chromium', 'firefox'], scenarios };
