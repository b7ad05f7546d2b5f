// Requests exactly as they are written: no client that tidies paths, follows redirects or unpacks bodies.

import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer. Header names are in lower case; a header that came twice is a finding of its own. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly twice: readonly string[];
  readonly body: Buffer;
};

type Send = (heard: (response: IncomingMessage) => void) => ClientRequest;

/** Sends one request. */
export function ask(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> {
  return answerTo((heard) => request({ host: '127.0.0.1', port, method, path, headers, agent: false }, heard), body);
}

/** Sends one request over TLS to a server of a name, whoever signed its certificate. */
export function askSecurely(
  port: number,
  servername: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const options = { host: '127.0.0.1', port, servername, path, agent: false, rejectUnauthorized: false };
  return answerTo((heard) => requestSecurely({ ...options, headers: { Host: servername, ...headers } }, heard));
}

function answerTo(send: Send, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = send((response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const names = response.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          twice: names.filter((name, at) => names.indexOf(name) !== at),
          body: Buffer.concat(parts),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends bytes and gives whatever comes back until the server closes. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    let said = '';
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (data) => {
      said += data.toString('latin1');
    });
    socket.on('close', () => resolve(said));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(said) : reject(error)));
  });
}

/** The body as it was before the server compressed it. */
export function unpacked({ headers, body }: Answer): Buffer {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(body);
    case 'gzip':
      return gunzipSync(body);
    default:
      return body;
  }
}
