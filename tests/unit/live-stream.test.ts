import { expect } from 'chai';
import { buildSchema, parse } from 'graphql';
import type { Asker } from '../../src/gateway/context/resolve.js';
import type { EventLine } from '../../src/gateway/live/event-line.js';
import { LiveStream, type StreamOptions } from '../../src/gateway/live/stream.js';
import { Turns } from '../../src/gateway/live/turns.js';
import { ANONYMOUS, type GatewayContext, type Tenant, serverId, tenantId } from '../../src/kernel/context.js';
import { anyone } from '../../src/kernel/rules.js';
import { databaseUnavailable } from '../../src/platform/db/errors.js';
import { Feed } from '../../src/platform/live/feed.js';
import { silentLog } from '../support/config.js';

const tenant = { id: 'ten_01h455vb4pex5vsknk084sn02q', serverId: serverId.mint() } as Tenant;

/** A stream whose line remembers what it was given, and whose asker is what `resolve` says. */
function newStream(resolve: () => Promise<Asker>) {
  const ends: string[] = [];
  const line = {
    isOpen: true,
    quietMs: 0,
    onClose: () => {},
    send: async () => {},
    beat: () => {},
    end: (words: string) => void ends.push(words),
  } as unknown as EventLine;
  const ctx = { tenantOrNull: tenant, requestId: 'r', log: silentLog, now: () => new Date() } as unknown as GatewayContext;
  const document = parse('subscription { thing }');
  const options: StreamOptions = {
    ...{ line, ctx, resolve, rule: anyone, turns: new Turns(), createContext: () => ctx },
    schema: buildSchema('type Query { thing: Int } type Subscription { thing: Int }'),
    asked: { document, operationName: undefined, variables: {}, field: 'thing', problems: [] },
    source: new Feed(
      () => true,
      () => {},
    ),
  };
  return { stream: new LiveStream(options), ends };
}

describe('a stream', () => {
  it('goes on while who listens may, and ends without a complete when the tenant has moved, or its name is another one’s', async () => {
    for (const elsewhere of [{ ...tenant, serverId: serverId.mint() }, { ...tenant, id: tenantId.mint() }, null]) {
      let current: Tenant | null = tenant;
      const { stream, ends } = newStream(async () => ({ tenant: current, actor: ANONYMOUS }));
      await stream.check();
      expect(ends).to.deep.equal([]);
      current = elsewhere;
      await stream.check();
      expect(ends).to.deep.equal([': open it again\n\n']);
    }
  });

  it('goes on while it cannot be found out whether who listens may', async () => {
    const { stream, ends } = newStream(async () => {
      throw databaseUnavailable();
    });
    await stream.check();
    expect(ends).to.deep.equal([]);
  });
});

describe('the turns of a process', () => {
  it('go on for one tenant while another one is slow, and are bounded for all', async () => {
    const turns = new Turns();
    let release: () => void = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    let running = 0;
    const begin = (of: string) =>
      turns.take(of, async () => {
        running += 1;
        await slow;
      });
    const begun = Array.from({ length: 10 }, () => begin('slow'));
    await turns.take('quick', async () => {});
    expect(running).to.equal(2);
    for (const of of ['a', 'b', 'c', 'd', 'e']) begun.push(begin(of), begin(of));
    await new Promise((resolve) => setImmediate(resolve));
    expect(running).to.equal(8);
    release();
    await Promise.all(begun);
    expect(running).to.equal(20);
  });
});
