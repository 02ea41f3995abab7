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
