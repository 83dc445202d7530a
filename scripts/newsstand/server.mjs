// The news-stand: serves the pages under the addresses they claim, to a browser that uses it as its proxy. Whatever else the
// browser asks for is written down and refused, so that nothing leaves this machine and every request can be counted.
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { selfSignedCertificate } from './certificate.mjs';
import { PAGES_FOLDER, STAND_HOST, standPages } from './pages.mjs';

/**
 * @typedef {{ host: string, path: string, served: boolean }} StandRequest `path` is empty for a refused connection
 * @typedef {{ type: string, body: string }} Answer
 * @typedef {{ port: number, spki: string, requests: StandRequest[], home: string,
 *   add: (address: string, body: string, type?: string) => void, stop: () => Promise<void> }} NewsStand
 */

const HTML = 'text/html; charset=utf-8';

/** The pages by address, and the files that they show inside themselves (frames) at every host. */
function readStand() {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  let front = readFileSync(join(PAGES_FOLDER, 'index.html'), 'utf8');
  for (const page of standPages()) {
    answers.set(page.address, { type: HTML, body: page.html });
    front = front.replaceAll(`href="${page.file}"`, `href="${page.address}"`);
  }
  const home = `https://${STAND_HOST}/`;
  answers.set(home, { type: HTML, body: front });
  return { answers, home };
}

/**
 * Opens the news-stand on a free port of this machine.
 * @returns {Promise<NewsStand>} `port` is the proxy to give the browser, `spki` the certificate to accept, `add` puts a page on the stand
 */
export async function openNewsStand() {
  const { answers, home } = readStand();
  const { key, cert, spki } = selfSignedCertificate();
  /** @type {StandRequest[]} */
  const requests = [];
  const hosts = new Set([...answers.keys()].map((address) => new URL(address).hostname));

  /** @param {string} host @param {string} path */
  function answerFor(host, path) {
    if (path === '/favicon.ico') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    const whole = answers.get(`https://${host}${path}`);
    if (whole) return whole;
    const part = /\/parts\/([a-z0-9-]+\.html)$/.exec(path)?.[1];
    if (!part) return null;
    return { type: HTML, body: readFileSync(join(PAGES_FOLDER, 'parts', part), 'utf8') };
  }

  const pages = createHttpsServer({ key, cert }, (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const answer = answerFor(host, path);
    requests.push({ host, path, served: answer !== null });
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain', 'cache-control': 'no-cache' });
    response.end(answer?.body ?? 'not on the stand');
  });

  const proxy = createHttpServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://unknown.invalid');
    requests.push({ host: address.hostname, path: address.pathname, served: false });
    const known = hosts.has(address.hostname);
    response.writeHead(known ? 301 : 502, known ? { location: `https://${address.host}${address.pathname}` } : {});
    response.end();
  });
  proxy.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    socket.on('error', () => socket.destroy());
    if (!hosts.has(host)) {
      requests.push({ host, path: '', served: false });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const inner = connect(portOf(pages), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.pipe(socket);
      socket.pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('close', () => inner.destroy());
  });

  // A tunnel is no longer the proxy's own: without this list it would keep the server from closing.
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await Promise.all([listen(pages), listen(proxy)]);
  return {
    port: portOf(proxy),
    spki,
    requests,
    home,
    add(address, body, type = HTML) {
      answers.set(address, { type, body });
      hosts.add(new URL(address).hostname);
    },
    async stop() {
      pages.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      await Promise.all([close(pages), close(proxy)]);
    },
  };
}

/** @param {import('node:net').Server} server */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
}

/** @param {import('node:net').Server} server */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
  });
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the news-stand is not open');
  return address.port;
}
