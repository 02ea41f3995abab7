import { sealTrail } from './seal.js';
import { listWrittenTrails } from './written-trails.js';
/** Seals the trails that were written to since the last look, each in transactions of its own. */
export class SealWatch {
    #ctx;
    #watched;
    /** By schema, how many rows had been written to its trail when it was sealed last. */
    #sealed = new Map();
    constructor(ctx, watched) {
        this.#ctx = ctx;
        this.#watched = watched;
    }
    /** A trail that cannot be sealed does not keep the others from it, nor does a server that is away; all that failed are thrown together. */
    async look(signal) {
        const failures = [];
        await sealTrail(this.#ctx, null).catch((error) => failures.push(error));
        const written = await this.#listWritten(failures);
        const done = new Map(written.filter(({ schema, rows }) => this.#sealed.get(schema) === rows).map(({ schema, rows }) => [schema, rows]));
        for (const trail of written) {
            if (signal.aborted)
                break;
            if (done.has(trail.schema))
                continue;
            await this.#seal(trail).then(() => done.set(trail.schema, trail.rows), (error) => failures.push(error));
        }
        this.#sealed = done;
        if (failures.length > 0)
            throw new AggregateError(failures, `${failures.length} audit trails or servers' trails could not be sealed`);
    }
    async #listWritten(failures) {
        const written = [];
        for (const server of await this.#watched.servers()) {
            await this.#ctx
                .onServer(server)
                .read(listWrittenTrails)
                .then((trails) => void written.push(...trails), (error) => void failures.push(error));
        }
        return written;
    }
    /** A schema whose tenant is gone by now needs no seal. */
    async #seal({ id }) {
        const tenant = await this.#ctx.control.read((db) => this.#watched.findTenant(db, id));
        if (tenant)
            await sealTrail(this.#ctx, tenant);
    }
}
//# sourceMappingURL=schedule.js.map