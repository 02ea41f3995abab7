import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { clientOf } from '../../src/gateway/http/forwarded.js';
import { Spread, shareOf } from '../../src/gateway/http/spread.js';
import { tenantId } from '../../src/kernel/context.js';
import { identityOf } from '../../src/platform/db/identity.js';
import { homeSlot } from '../../src/platform/db/lane-place.js';
import { silentLog } from '../support/config.js';

type Answer = { readonly index: number; readonly address: string; readonly bytes: number };
type Ask = { readonly port: number; readonly headers: Record<string, string>; readonly body?: string; readonly agent?: Agent };

const slugs = Array.from({ length: 24 }, (_, at) => `tenant-${at}`);
const idOf = (slug: string) => `tnt_${slug}`;
const directory = { findBySlug: async (slug: string) => (slugs.includes(slug) ? ({ id: idOf(slug) } as never) : null) };

function ask({ port, headers, body = '', agent }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      method: 'POST',
      headers: { 'content-length': Buffer.byteLength(body), ...headers },
      ...(agent ? { agent } : { agent: false as const }),
    };
    const sent = request(options, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk)).on('end', () => resolve(JSON.parse(text)));
    });
    sent.on('error', reject).end(body);
  });
}

describe('tenants, spread over processes', () => {
  const COUNT = 3;
  const ports: number[] = [];
  const stops: (() => Promise<void>)[] = [];
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'serai-spread-'));
    for (let index = 0; index < COUNT; index += 1) {
      const server = createServer((incoming, response) => {
        let bytes = 0;
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        incoming.on('end', () => response.end(JSON.stringify({ index, address: clientOf(incoming, []).address, bytes })));
      });
      const spread = new Spread({ share: { index, count: COUNT, folder }, baseDomain: 'localhost', directory, log: silentLog });
      const listeners = server.listeners('connection');
      const serve = (socket: Socket) => {
        for (const listener of listeners) listener.call(server, socket);
      };
      server.removeAllListeners('connection').on('connection', (socket) => spread.take(socket, serve));
      await spread.open(serve);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      ports.push((server.address() as AddressInfo).port);
      stops.push(async () => {
        server.closeAllConnections();
        spread.closeAllConnections();
        await Promise.all([new Promise((resolve) => server.close(resolve)), spread.shut()]);
      });
    }
  });
  after(async () => {
    await Promise.all(stops.map((stop) => stop()));
    await rm(folder, { recursive: true, force: true });
  });

  it('are each served by one process, whichever took the connection, and the client keeps its address', async () => {
    for (const slug of slugs) {
      for (const port of ports) {
        const byHost = await ask({ port, headers: { host: `${slug}.localhost:${port}` } });
        const byHeader = await ask({ port, headers: { 'x-tenant': slug } });
        const byToken = await ask({ port, headers: { authorization: `Bearer ${jwt.sign({ tid: idOf(slug) }, 'any')}` } });
        const expected = { index: shareOf(idOf(slug), COUNT), address: '127.0.0.1', bytes: 0 };
        expect([byHost, byHeader, byToken], slug).to.deep.equal([expected, expected, expected]);
      }
    }
    expect(new Set(slugs.map((slug) => shareOf(idOf(slug), COUNT))).size).to.equal(COUNT);
  });

  it("are at home on all lanes of their process that are anybody's home", () => {
    const ids = Array.from({ length: 400 }, () => tenantId.mint());
    for (let index = 0; index < COUNT; index += 1) {
      const homes = ids.filter((id) => shareOf(id, 4) === index).map((id) => homeSlot(identityOf({ id, migrationsDigest: '' }), 8));
      expect([...new Set(homes)].sort()).to.deep.equal([0, 1, 2, 3]);
    }
  });

  it('share a connection when a proxy sends several over one, and bodies of any size arrive whole', async () => {
    const [port = 0] = ports;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const body = 'x'.repeat(1_000_000);
    const answers = [];
    for (const slug of slugs.slice(0, 6)) answers.push(await ask({ port, agent, body, headers: { 'x-tenant': slug } }));
    agent.destroy();
    expect(answers.map(({ bytes }) => bytes)).to.deep.equal(answers.map(() => body.length));
    expect(new Set(answers.map(({ index }) => index))).to.deep.equal(new Set([shareOf(idOf(slugs[0] ?? ''), COUNT)]));
  });

  it('need not be named, known or well written for a connection to be served', async () => {
    const heads = [
      {},
      { 'x-tenant': 'nobody' },
      { 'x-tenant': '?' },
      { host: 'a.b.c' },
      { authorization: 'Bearer nonsense' },
      { authorization: 'x' },
    ];
    for (const headers of heads) {
      for (const [index, port] of ports.entries()) expect((await ask({ port, headers })).index).to.equal(index);
    }
  });

  it('are served where the connection is when their own process is away', async () => {
    const away = 2;
    await stops[away]?.();
    const theirs = slugs.filter((slug) => shareOf(idOf(slug), COUNT) === away);
    expect(theirs).to.have.length.greaterThan(0);
    for (const slug of theirs) expect((await ask({ port: ports[0] ?? 0, headers: { 'x-tenant': slug } })).index).to.equal(0);
    stops.splice(away, 1);
  });

  it('is no matter of a client that says nothing: it waits and goes', async () => {
    const socket = connect(ports[0] ?? 0, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.end();
    await closed;
  });
});
