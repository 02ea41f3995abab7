import type { ControlCtx, ControlDb, Tenant, TenantId } from '../../../kernel/context.js';
import { sealTrail } from './seal.js';
import { type WrittenTrail, listWrittenTrails } from './written-trails.js';

type FindTenant = (db: ControlDb, id: TenantId) => Promise<Tenant | null>;

/** Seals the trails that were written to since the last look, each in transactions of its own. */
export class SealWatch {
  readonly #ctx: ControlCtx;
  readonly #findTenant: FindTenant;
  /** By schema, how many rows had been written to its trail when it was sealed last. */
  #sealed: ReadonlyMap<string, number> = new Map();

  constructor(ctx: ControlCtx, findTenant: FindTenant) {
    this.#ctx = ctx;
    this.#findTenant = findTenant;
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

  /** A schema whose tenant is gone by now needs no seal. */
  async #seal({ id }: WrittenTrail): Promise<void> {
    const tenant = await this.#ctx.control.read((db) => this.#findTenant(db, id));
    if (tenant) await sealTrail(this.#ctx, tenant);
  }
}
