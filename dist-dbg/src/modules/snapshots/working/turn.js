import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { quote } from '../../../platform/db/quote.js';
/** One process at a time copies a tenant. The lock goes with its connection, so that a killed process leaves nothing behind that says "busy". */
export function turnLock(tenant) {
    return `hashtextextended(${quote(`snapshots ${tenant}`)}, 0)`;
}
/**
 * Does the work when it is this process's turn with the tenant; null when another one is at it. The work's keeper has a signal that ends it also
 * when the turn is lost with its connection: from then on another process may begin.
 */
export async function inTurn(keeper, tenant, work) {
    const holder = await keeper.database.openCopyConnection(HOME_SERVER_ID);
    const lost = new AbortController();
    const signal = keeper.signal ? AbortSignal.any([keeper.signal, lost.signal]) : lost.signal;
    try {
        const isMine = await holder.hold(turnLock(tenant), (why) => lost.abort(why));
        return isMine ? await work({ ...keeper, signal }) : null;
    }
    finally {
        await holder.close();
    }
}
//# sourceMappingURL=turn.js.map