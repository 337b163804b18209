import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeIdentity } from './certificate.ts';

/** One request that reached one of our pretended hosts. */
export interface Arrival {
  readonly method: string;
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers for our pretended hosts; null means 404. */
export type Sites = (arrival: Arrival) => Reply | null | Promise<Reply | null>;

/**
 * All the internet that a test browser sees. It is the browser's proxy: hosts we pretend to be are answered here,
 * every other request is refused and written down.
 */
export interface Network {
  readonly port: number;
  readonly arrivals: readonly Arrival[];
  /** `host:port` or URL of each request to anywhere else. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply | null): void {
  const { status, headers, body } = reply ?? { status: 404, headers: {}, body: 'not here' };
  response.writeHead(status ?? 200, { 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export async function startNetwork(hosts: ReadonlySet<string>, sites: Sites): Promise<Network> {
  const arrivals: Arrival[] = [];
  const outside: string[] = [];
  const sockets = new Set<Socket>();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const arrival = {
      method: request.method ?? 'GET',
      host: request.headers.host ?? '',
      path: request.url ?? '/',
      body: await bodyOf(request),
      headers: request.headers,
    };
    arrivals.push(arrival);
    send(response, await sites(arrival));
  };

  const secure = createHttps(makeIdentity('test.invalid'), (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const proxy = createHttp((request, response) => {
    outside.push(request.url ?? '');
    send(response, { status: 502, body: 'refused' });
  });
  proxy.on('connect', (request, socket: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    if (!hosts.has(host) || port !== '443') {
      outside.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('clientError', (_error, socket) => socket.destroy());
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    arrivals,
    outside,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}
