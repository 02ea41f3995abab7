/** A tenant's rows on another server: as they were at one moment, then with what has changed since, again and again. */
import { schemaOf } from '../../../kernel/context.js';
import { readCatalog } from '../../../platform/db/catalog.js';
import { beginCapture } from '../../../platform/db/copy/capture.js';
import { bringOver } from '../../../platform/db/copy/catch-up.js';
import { listGuards } from '../../../platform/db/copy/guards.js';
import { tablesOf } from '../../../platform/db/copy/layout.js';
import { loadRows } from '../../../platform/db/copy/loader.js';
import { lockOutMigrations, readSchema } from '../../../platform/db/copy/reader.js';
import { crashPoint } from '../../../platform/lifecycle/crash-points.js';
import { compareCatalogs } from '../../fleet/public.js';
import { createLike } from '../../snapshots/public.js';
import { moveSchemaDiffers, moveTableWithoutKey } from '../errors.js';
import { copySchemaOf, notesSchemaOf } from '../places.js';
/** What somebody may have made by hand, and is made again on the other server. */
const BY_HAND = ['table', 'column', 'function', 'constraint', 'index', 'trigger', 'policy', 'grant'];
export class TenantCopy {
    #sides;
    #guards;
    #isGuarded = true;
    constructor(sides, guards) {
        this.#sides = sides;
        this.#guards = guards;
    }
    /** Copies and verifies the rows of one moment. The connections are its caller's, and of no use for anything else. */
    static async begin(mover, { move, tenant, source, target, watch }) {
        const { database, ctx, signal } = mover;
        const [from, to, notes] = [schemaOf(tenant.id), copySchemaOf(move.id), notesSchemaOf(move.id)];
        // Until this connection ends: what a migration did meanwhile would not be on the other side.
        await lockOutMigrations(source, from);
        const tables = await source.script(tablesOf(from));
        const keyless = tables.find((table) => table.key.length === 0);
        if (keyless)
            throw moveTableWithoutKey(keyless.name);
        await beginCapture(source, { schema: from, notes, tables });
        crashPoint('move:1');
        await readSchema(source, { schema: from, without: [] }, async (copy) => {
            watch.onTotal(copy.tables.reduce((sum, table) => sum + table.rows, 0));
            const catalog = await ctx.onServer(move.sourceId).read((db) => readCatalog(db, from));
            await createLike(database, move.targetId, { schema: to, migrations: copy.migrations, catalog, kinds: BY_HAND });
            requireEqualCatalogs(catalog, await ctx.onServer(move.targetId).read((db) => readCatalog(db, to)));
            crashPoint('move:2');
            await loadRows(target, { schema: to, source: copy, onRows: watch.onRows, ...(signal ? { signal } : {}) });
        });
        crashPoint('move:3');
        const sides = { source, target, from, to, notes, tables: new Map(tables.map((table) => [table.name, table])) };
        return new TenantCopy(sides, await listGuards(target, to));
    }
    /** Brings over what has changed since the last time. Returns how many rows that were. */
    catchUp() {
        return this.#bring({});
    }
    /** The same while nobody writes, and with it all that watches over the rows is put on again. */
    finish(requireTime) {
        return this.#bring({ requireTime, closing: this.#guards.on });
    }
    async #bring(round) {
        if (this.#isGuarded)
            await this.#sides.target.script(`begin read write; ${this.#guards.off} commit`);
        this.#isGuarded = false;
        const rows = await bringOver(this.#sides, round);
        this.#isGuarded = round.closing !== undefined;
        return rows;
    }
}
/** At most so many differences are named. */
const NAMED_MAX = 5;
function requireEqualCatalogs(source, target) {
    const differing = compareCatalogs(source, target).map(({ kind, name }) => `${kind} ${name}`);
    if (differing.length > 0)
        throw moveSchemaDiffers(differing.slice(0, NAMED_MAX).join(', '));
}
//# sourceMappingURL=copy.js.map