import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundlePages } from '../e2e/harness/assets.ts';

/** The port that is tried first, so that the address stays the same from day to day. */
const USUAL_PORT = 4870;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface DemoServer {
  readonly address: string;
  close(): Promise<void>;
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}

/** Serves the demo site, from this machine to this machine only. Takes any free port when the usual one is taken. */
export async function serveDemo(): Promise<DemoServer> {
  const scripts = await bundlePages({ main: 'test/demo/page/main.tsx' });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const script = scripts.get(pathname);
    const [type, body] = script
      ? ['text/javascript', script]
      : pathname === '/'
        ? ['text/html', readFileSync('test/demo/index.html')]
        : pathname === '/style.css'
          ? ['text/css', readFileSync('test/demo/style.css')]
          : ['text/plain', null];
    response.writeHead(body === null ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(body ?? 'not here');
  });
  await listen(server, USUAL_PORT).catch(() => listen(server, 0));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
