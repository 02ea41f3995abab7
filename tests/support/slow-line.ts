import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export type SlowLine = {
  readonly url: string;
  /** While it is true nothing arrives, and nobody is told: as when a router forgets a connection. */
  swallows: boolean;
  /** How often the near end spoke again after an answer: the round trips of one connection that nobody else uses. */
  roundTrips: number;
  /** The same for each connection that was ever opened, the oldest first. */
  readonly ofConnections: readonly number[];
  /** Lets nobody new in; who is connected stays so. */
  close(): void;
  stop(): void;
};

/** A way to a server on which each message takes its time, so that what is sent together arrives before any answer to it. */
export async function startSlowLine(url: string, oneWayMs: number): Promise<SlowLine> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  const ofConnections: number[] = [];
  const line = { swallows: false, roundTrips: 0, ofConnections };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let isAnswered = true;
    const place = ofConnections.push(0) - 1;
    near.on('data', () => {
      if (isAnswered) {
        line.roundTrips += 1;
        ofConnections[place] = (ofConnections[place] ?? 0) + 1;
      }
      isAnswered = false;
    });
    far.on('data', () => setTimeout(() => (isAnswered = true), oneWayMs));
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.push(from);
      from.on('data', (chunk) => setTimeout(() => to.writable && !line.swallows && to.write(chunk), oneWayMs));
      from.on('error', () => to.destroy());
      from.on('close', () => setTimeout(() => to.destroy(), oneWayMs));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = new URL(url);
  target.hostname = '127.0.0.1';
  target.port = String((server.address() as AddressInfo).port);
  return Object.assign(line, {
    url: target.toString(),
    close: () => void server.close(),
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  });
}
