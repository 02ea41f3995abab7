import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A way to a server that a test can shut: refused as when the server is gone, or swallowed as when the network is. */
export type Gate = {
  readonly port: number;
  refuse(): Promise<void>;
  swallow(): void;
  open(): Promise<void>;
  stop(): Promise<void>;
};

export async function startGate(host: string, port: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  let server: Server | null = null;
  const end = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const pass = (near: Socket) => {
    const far = connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => !isSwallowing && to.writable && to.write(chunk));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  };
  const listen = async (at: number): Promise<number> => {
    server = createServer(pass);
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const close = async () => {
    const closing = server;
    server = null;
    if (closing === null) return;
    closing.close();
    end();
  };
  const own = await listen(0);
  return {
    port: own,
    refuse: close,
    swallow() {
      isSwallowing = true;
    },
    async open() {
      if (isSwallowing) end();
      isSwallowing = false;
      if (server === null) await listen(own);
    },
    stop: close,
  };
}
