import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bytes } from './protobuf.ts';

/** Serves a few files from memory on a free port of this machine; `/` is an empty page. */
export async function serveFiles(files: ReadonlyMap<string, Bytes>): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.wasm') ? 'application/wasm' : 'text/html';
    response.writeHead(path === '/' || files.has(path) ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-store',
    });
    response.end(files.get(path) ?? '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
