import { findLastFinished } from '../queries.js';
import { scanFleet } from './scan.js';
/** A scan of a thousand schemas takes seconds of the database: this often it is worth that. */
const EVERY_MS = 60 * 60_000;
/** Looks at the whole fleet after each run over it, and every hour besides; not when it begins, since a start must not touch every tenant. */
export class DriftWatch {
    #ctx;
    #scannedAt;
    constructor(ctx) {
        this.#ctx = ctx;
        this.#scannedAt = ctx.now();
    }
    async look() {
        const now = this.#ctx.now();
        const finishedAt = await this.#ctx.control.read(findLastFinished);
        const isDue = now.getTime() - this.#scannedAt.getTime() >= EVERY_MS || (finishedAt !== null && finishedAt > this.#scannedAt);
        if (!isDue)
            return;
        this.#scannedAt = now;
        const { tenants, drifts, unreachable } = await scanFleet(this.#ctx);
        if (unreachable.length > 0)
            this.#ctx.log.warn('schemas on servers that cannot be reached were not looked at', { servers: unreachable.map(({ name }) => name) });
        if (drifts.length > 0)
            this.#ctx.log.warn('schemas are not what their migrations make', { tenants, differing: drifts.map((drift) => drift.tenant.slug) });
    }
}
//# sourceMappingURL=schedule.js.map