import { buryDeliveries, completeDeliveries, insertParkedTenants, lockTurns, postponeDeliveries, releaseDeliveries, updateNextDue, } from './settle-queries.js';
/** Bounds one transaction. */
const BATCH_MAX = 200;
/** Notes what became of attempts: whatever came up while one transaction was on its way is the next one. */
export class Settler {
    #server;
    #now;
    #waiting = [];
    #running = false;
    constructor(server, now) {
        this.#server = server;
        this.#now = now;
    }
    settle(outcome) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ outcome, resolve, reject });
            if (!this.#running)
                void this.#run();
        });
    }
    async #run() {
        this.#running = true;
        // Those that end in the same tick are noted together.
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#waiting.length > 0) {
            const batch = this.#waiting.splice(0, BATCH_MAX);
            try {
                await this.#write(batch.map(({ outcome }) => outcome));
                for (const { resolve } of batch)
                    resolve();
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        this.#running = false;
    }
    #write(outcomes) {
        const now = this.#now();
        const of = (kind) => outcomes.filter((outcome) => outcome.kind === kind);
        const keyOf = ({ claimed: { eventId, listener, attempts } }) => ({ eventId, listener, attempts });
        const handled = of('handled').map((one) => ({ ...keyOf(one), tenantId: one.claimed.tenantId, isNoted: one.isNoted }));
        const failed = of('failed').map((one) => ({
            ...keyOf(one),
            lastError: one.lastError,
            dueAt: new Date(now.getTime() + one.pauseMs).toISOString(),
        }));
        const dead = of('dead').map((one) => ({ ...keyOf(one), reason: one.reason, lastError: one.lastError }));
        const parked = of('parked');
        const inOrder = [...of('handled'), ...of('dead')].filter(({ claimed }) => claimed.ordered).map(({ claimed }) => toSubject(claimed));
        return this.#server.write(async (db) => {
            if (inOrder.length > 0)
                await lockTurns(db, inOrder);
            if (handled.length > 0)
                await completeDeliveries(db, handled, now);
            if (failed.length > 0)
                await postponeDeliveries(db, failed);
            if (dead.length > 0)
                await buryDeliveries(db, dead, now);
            if (inOrder.length > 0)
                await updateNextDue(db, inOrder, now);
            const released = [...parked, ...of('released')].map(keyOf);
            if (released.length > 0)
                await releaseDeliveries(db, released, now);
            if (parked.length === 0)
                return;
            const tenants = parked.flatMap(({ claimed: { tenantId }, reason }) => (tenantId === null ? [] : [{ tenantId, reason }]));
            await insertParkedTenants(db, tenants, now);
        });
    }
}
export function toSubject({ listener, tenantId, subjectId }) {
    return { listener, tenantId, subjectId };
}
//# sourceMappingURL=settler.js.map