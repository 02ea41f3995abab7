import type { ControlCtx, ControlDb, ServerId, Tenant, TenantId } from '../../../kernel/context.js';
import { sealTrail } from './seal.js';
import { type WrittenTrail, listWrittenTrails } from './written-trails.js';

type Watched = {
  /** All that tenants lie on. */
  servers(): Promise<readonly ServerId[]>;
  findTenant(db: ControlDb, id: TenantId): Promise<Tenant | null>;
};

/** Seals the trails that were written to since the last look, each in transactions of its own. */
export class SealWatch {
  readonly #ctx: ControlCtx;
  readonly #watched: Watched;
  /** By schema, how many rows had been written to its trail when it was sealed last. */
  #sealed: ReadonlyMap<string, number> = new Map();

  constructor(ctx: ControlCtx, watched: Watched) {
    this.#ctx = ctx;
    this.#watched = watched;
  }

  /** A trail that cannot be sealed does not keep the others from it, nor does a server that is away; all that failed are thrown together. */
  async look(signal: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    await sealTrail(this.#ctx, null).catch((error: unknown) => failures.push(error));
    const written = await this.#listWritten(failures);
    const done = new Map(written.filter(({ schema, rows }) => this.#sealed.get(schema) === rows).map(({ schema, rows }) => [schema, rows]));
    for (const trail of written) {
      if (signal.aborted) break;
      if (done.has(trail.schema)) continue;
      await this.#seal(trail).then(
        () => done.set(trail.schema, trail.rows),
        (error: unknown) => failures.push(error),
      );
    }
    this.#sealed = done;
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} audit trails or servers' trails could not be sealed`);
  }

  async #listWritten(failures: unknown[]): Promise<readonly WrittenTrail[]> {
    const written: WrittenTrail[] = [];
    for (const server of await this.#watched.servers()) {
      await this.#ctx
        .onServer(server)
        .read(listWrittenTrails)
        .then(
          (trails) => void written.push(...trails),
          (error: unknown) => void failures.push(error),
        );
    }
    return written;
  }

  /** A schema whose tenant is gone by now needs no seal. */
  async #seal({ id }: WrittenTrail): Promise<void> {
    const tenant = await this.#ctx.control.read((db) => this.#watched.findTenant(db, id));
    if (tenant) await sealTrail(this.#ctx, tenant);
  }
}
