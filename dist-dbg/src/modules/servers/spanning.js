import { HOME_SERVER_ID } from '../../kernel/context.js';
/**
 * Work on a server, and then what the registry is to know of it. Where both are one database this is one transaction; else it is two, the
 * server's first.
 */
export async function writeSpanning(ctx, server, { onServer, inControl }) {
    if (server === HOME_SERVER_ID)
        return ctx.control.write(async (tx) => inControl(tx, await onServer(tx)));
    const found = await ctx.onServer(server).write(onServer);
    return ctx.control.write((tx) => inControl(tx, found));
}
/** The same with rows of the registry locked for as long as the server's transaction takes. */
export function writeHolding(ctx, server, { hold, onServer, inControl }) {
    return ctx.control.write(async (tx) => {
        const held = await hold(tx);
        const found = await tx.onServer(server, (there) => onServer(there, held));
        return inControl(tx, found, held);
    });
}
//# sourceMappingURL=spanning.js.map