import { type ControlCtx, schemaOf } from '../../../kernel/context.js';
import { findTenantById } from '../../tenancy/public.js';
import { sealTrail } from './seal.js';
import { type WrittenTrail, listWrittenTrails } from './written-trails.js';

/** Seals the trails that were written to since the last look, each in transactions of its own. */
export class SealWatch {
  readonly #ctx: ControlCtx;
  /** By schema, how many rows had been written to its trail when it was sealed last. */
  #sealed: ReadonlyMap<string, number> = new Map();

  constructor(ctx: ControlCtx) {
    this.#ctx = ctx;
  }

  /** A trail that cannot be sealed does not keep the others from it; all that failed are thrown together. */
  async look(signal: AbortSignal): Promise<void> {
    const written = await this.#ctx.control.read(listWrittenTrails);
    const done = new Map(written.filter(({ schema, rows }) => this.#sealed.get(schema) === rows).map(({ schema, rows }) => [schema, rows]));
    const failures: unknown[] = [];
    await sealTrail(this.#ctx, null).catch((error: unknown) => failures.push(error));
    for (const trail of written) {
      if (signal.aborted) break;
      if (done.has(trail.schema)) continue;
      await this.#seal(trail).then(
        () => done.set(trail.schema, trail.rows),
        (error: unknown) => failures.push(error),
      );
    }
    this.#sealed = done;
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} audit trails could not be sealed`);
  }

  async #seal({ id, schema }: WrittenTrail): Promise<void> {
    const tenant = await this.#ctx.control.read((db) => findTenantById(db, id));
    if (tenant && schemaOf(tenant.id) === schema) await sealTrail(this.#ctx, tenant);
  }
}
