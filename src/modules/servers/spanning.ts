import { type ControlCtx, type ControlTx, HOME_SERVER_ID, type ServerId, type ServerTx } from '../../kernel/context.js';

type Work<Found, Result> = {
  /** Must be repeatable: when it was done and the registry was not told, it is done again. */
  readonly onServer: (tx: ServerTx) => Promise<Found>;
  readonly inControl: (tx: ControlTx, found: Found) => Promise<Result>;
};

/**
 * Work on a server, and then what the registry is to know of it. Where both are one database this is one transaction; else it is two, the
 * server's first.
 */
export async function writeSpanning<Found, Result>(ctx: ControlCtx, server: ServerId, { onServer, inControl }: Work<Found, Result>): Promise<Result> {
  if (server === HOME_SERVER_ID) return ctx.control.write(async (tx) => inControl(tx, await onServer(tx)));
  const found = await ctx.onServer(server).write(onServer);
  return ctx.control.write((tx) => inControl(tx, found));
}

type HeldWork<Held, Found, Result> = {
  /** Locks what others must not decide about meanwhile. */
  readonly hold: (tx: ControlTx) => Promise<Held>;
  readonly onServer: (tx: ServerTx, held: Held) => Promise<Found>;
  readonly inControl: (tx: ControlTx, found: Found, held: Held) => Promise<Result>;
};

/** The same with rows of the registry locked for as long as the server's transaction takes. */
export function writeHolding<Held, Found, Result>(
  ctx: ControlCtx,
  server: ServerId,
  { hold, onServer, inControl }: HeldWork<Held, Found, Result>,
): Promise<Result> {
  return ctx.control.write(async (tx) => {
    const held = await hold(tx);
    const found = await tx.onServer(server, (there) => onServer(there, held));
    return inControl(tx, found, held);
  });
}
