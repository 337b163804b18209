import assert from 'node:assert/strict';
import { copyOf } from '../harness/copy.ts';
import type { Arrival, Reply } from '../harness/network.ts';
import { says } from '../harness/own-page.ts';
import { newSigner, packOf, signed } from '../harness/packs.ts';
import { inOwnBrowser, type Session } from '../harness/session.ts';
import type { Scenario, Suite } from '../harness/suite.ts';
import type { Tab } from '../harness/tab.ts';

const HOST = 'policy.st-mary.example';
const PATH = '/.well-known/chaperone/policy.json';

/** What the hospital publishes at the moment. */
interface Shelf {
  reply: Reply;
}

const json = (body: string, etag: string): Reply => ({ headers: { 'content-type': 'application/json', etag }, body });

/** The host hands a cookie to everybody who asks for anything. */
const MARK = { 'set-cookie': 'seen=1; Path=/; Secure; SameSite=None' };

/** A browser in which the person has given leave for the hospital's host, and that host. */
async function withHospital(
  session: Session,
  work: (own: Session, shelf: Shelf, options: Tab) => Promise<void>,
): Promise<void> {
  const copy = copyOf(session.folder, [HOST]);
  const shelf: Shelf = { reply: { status: 404, body: '' } };
  const publish = ({ host, path, headers }: Arrival): Reply | null => {
    if (host !== HOST || path !== PATH) return null;
    const { reply } = shelf;
    const isKnown = reply.headers?.etag !== undefined && headers['if-none-match'] === reply.headers.etag;
    return isKnown ? { status: 304, body: '' } : reply;
  };
  const sites = async (arrival: Arrival) => {
    const reply = publish(arrival) ?? (await session.sites(arrival));
    return reply && arrival.host === HOST ? { ...reply, headers: { ...reply.headers, ...MARK } } : reply;
  };
  try {
    await inOwnBrowser({ kind: session.kind, folder: copy.folder, sites }, async (own) => {
      const options = await own.openExtensionPage('src/pages/options/options.html');
      await options.page.waitForSelector('input[inputmode="url"]');
      await work(own, shelf, options);
    });
  } finally {
    copy.discard();
  }
}

/** Asks for the hospital's policy on the options page and waits for the outcome. */
async function askFor({ page }: Tab, outcome: RegExp): Promise<void> {
  const address = await page.$('input[inputmode="url"]');
  await address?.click({ count: 3 });
  await address?.type(HOST);
  await page.keyboard.press('Enter');
  await says(page, outcome);
}

const arrivedAt = (own: Session, host: string) => own.network.arrivals.filter((arrival) => arrival.host === host);
const askedFor = (own: Session) => arrivedAt(own, HOST).filter(({ path }) => path === PATH);

/** The person has been at this host before, as everybody has who works there: her browser holds a cookie of it. */
async function visit(own: Session): Promise<void> {
  const { page } = await own.open(`${HOST}/compose?engine=plain`);
  const before = arrivedAt(own, HOST).length;
  await page.reload();
  const sent = arrivedAt(own, HOST).slice(before);
  assert.ok(
    sent.some(({ headers }) => headers.cookie === 'seen=1'),
    'the browser has the cookie and sends it to pages',
  );
}

/** Nothing but the question: who asks and from where is told to nobody. */
function assertPlain(asked: Arrival | undefined): void {
  assert.equal(asked?.method, 'GET');
  assert.equal(asked?.body, '');
  for (const telling of ['cookie', 'referer', 'origin', 'authorization'])
    assert.equal(asked?.headers[telling], undefined, telling);
}

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
        await visit(own);
        assert.deepEqual(askedFor(own), []);
        await options.page.bringToFront();
        await askFor(options, /Installed: st-mary, version 1\.0\.0/);
        const [asked, ...others] = askedFor(own);
        assert.deepEqual(others, []);
        assertPlain(asked);
        // The answer brought a cookie of its own; the next question is as plain as the first.
        shelf.reply = json(await signed('1.1.0', 'St. Mary', signer), '"two"');
        await askFor(options, /Installed: st-mary, version 1\.1\.0/);
        const [, second, ...more] = askedFor(own);
        assert.deepEqual(more, []);
        assertPlain(second);
      }),
  },
  {
    name: 'unchanged is asked for by ETag; newer is taken; older, unsigned and of another key are refused and the last good one stays',
    run: (session) =>
      withHospital(session, async (own, shelf, options) => {
        const signer = await newSigner();
        const first = json(await signed('1.1.0', 'St. Mary', signer), '"first"');
        shelf.reply = first;
        await askFor(options, /version 1\.1\.0/);
        await askFor(options, /Installed: st-mary, version 1\.1\.0/);
        assert.equal(askedFor(own).at(-1)?.headers['if-none-match'], '"first"');
        shelf.reply = json(await signed('1.2.0', 'St. Mary', signer), '"second"');
        await askFor(options, /Installed: st-mary, version 1\.2\.0/);
        shelf.reply = json(await signed('1.1.0', 'St. Mary', signer), '"back"');
        await askFor(options, /older than the one in force/);
        shelf.reply = json(await signed('9.0.0', 'St. Mary', await newSigner()), '"other"');
        await askFor(options, /signed with another key/);
        shelf.reply = json(packOf('9.0.0', 'St. Mary'), '"bare"');
        await askFor(options, /needs the signature of the team/);
        shelf.reply = json(
          (await signed('9.0.0', 'St. Mary', signer)).replace(/"payload":"..../, '"payload":"eyAg'),
          '"bent"',
        );
        await askFor(options, /signature: does not belong/);
        shelf.reply = { status: 302, headers: { location: 'https://x.com/compose' }, body: '' };
        const before = own.network.arrivals.length;
        await askFor(options, /leads to another address, which was not followed/);
        assert.deepEqual(
          own.network.arrivals.slice(before).map(({ host }) => host),
          [HOST],
        );
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
