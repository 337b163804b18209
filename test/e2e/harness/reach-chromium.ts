import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Query, Reach, Seen } from './reach.ts';
import { sleep } from './wait.ts';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}

type Named = Protocol.Accessibility.AXNode;

const nameOf = (node: Named): string => String(node.name?.value ?? '');

async function boxOf(cdp: CDPSession, node: Named): Promise<Seen | null> {
  try {
    const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: node.backendDOMNodeId ?? 0 });
    const quad = quads[0];
    if (quad === undefined) return null;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quad;
    return {
      role: String(node.role?.value ?? ''),
      name: nameOf(node),
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: right - left,
      height: bottom - top,
      focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
    };
  } catch {
    // Gone or without a box between the two calls: the same as not there.
    return null;
  }
}

/** A question put to a page that is just being left gets no answer at all: after this long, nothing was seen. */
const ANSWER_MS = 3000;

export const reachChromium: Reach = {
  see: (page, query) => Promise.race([look(page, query), sleep(ANSWER_MS).then(() => [])]),
};

async function look(page: Page, { role, name }: Query): Promise<Seen[]> {
  const cdp = await sessionOf(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await cdp.send('Accessibility.queryAXTree', {
    backendNodeId: root.backendNodeId,
    ...(role === undefined ? {} : { role }),
  });
  const named = nodes.filter((node) => !node.ignored && name.test(nameOf(node)));
  const boxes = await Promise.all(named.map((node) => boxOf(cdp, node)));
  return boxes.filter((box) => box !== null);
}
