import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the one test page, with its script, on a free port of this machine. */
export async function servePage(script: string): Promise<{ origin: string; close(): void }> {
  const html = '<!doctype html><meta charset="utf-8"><title>Editors</title><body><script src="/page.js"></script>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
