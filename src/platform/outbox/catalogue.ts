import { z } from 'zod';
import { invariant } from '../../kernel/assert.js';
import type { ControlListener, EventDefinition, LaterListener } from '../../kernel/events.js';
import type { TenantJob } from '../../kernel/jobs.js';
import type { Module } from '../../kernel/module.js';

/** A listener of the worker with the name under which its work is stored, as `commerce.mailReceipt`. */
export type Registered = { readonly id: string; readonly module: Module; readonly listener: LaterListener | ControlListener };

export type EventKey = { readonly name: string; readonly version: number };

/** Which events there are, and who listens to them in the worker. */
export class Catalogue {
  readonly #definitions = new Map<string, EventDefinition>();
  readonly #names = new Set<string>();
  readonly #listeners = new Map<string, Registered>();
  readonly #tenantJobs: { readonly registered: Registered; readonly job: TenantJob }[] = [];
  readonly #listenersOf = new Map<string, readonly Registered[]>();

  constructor(modules: readonly Module[]) {
    for (const module of modules) {
      for (const { definition } of module.events) {
        this.#definitions.set(keyOf(definition), definition);
        this.#names.add(definition.name);
      }
      for (const listener of module.listeners) if (listener.kind !== 'joins') this.#register(module, listener);
      for (const job of module.jobs) if (job.kind === 'tenant') this.#registerJob(module, job);
    }
  }

  definitionOf(event: EventKey): EventDefinition | null {
    return this.#definitions.get(keyOf(event)) ?? null;
  }

  /** Whether there is an event of this name in any version. */
  knowsName(name: string): boolean {
    return this.#names.has(name);
  }

  get events(): readonly EventKey[] {
    return [...this.#definitions.values()];
  }

  find(id: string): Registered | null {
    return this.#listeners.get(id) ?? null;
  }

  get listenerIds(): readonly string[] {
    return [...this.#listeners.keys()];
  }

  /** Whether any listener has nothing to do in some tenants. */
  get hasResting(): boolean {
    return [...this.#listeners.values()].some(({ listener }) => listener.options.mayRest);
  }

  /** The jobs of tenants, each with the listener that does it. */
  get tenantJobs(): readonly { readonly registered: Registered; readonly job: TenantJob }[] {
    return this.#tenantJobs;
  }

  /** Events of tenants are heard by `on`, those of the control plane by `onControl`. */
  listenersOf(definition: EventDefinition, plane: LaterListener['kind'] | ControlListener['kind']): readonly Registered[] {
    const key = `${plane} ${keyOf(definition)}`;
    const known = this.#listenersOf.get(key);
    if (known) return known;
    const found = [...this.#listeners.values()].filter(({ listener }) => listener.kind === plane && listener.hears(definition));
    this.#listenersOf.set(key, found);
    return found;
  }

  #register(module: Module, listener: Registered['listener']): Registered {
    const id = `${module.name}.${listener.options.name}`;
    invariant(/^[\w.-]{1,80}$/.test(id), `${id} cannot be the name of a listener: letters, digits, at most 80`);
    invariant(!this.#listeners.has(id), `two listeners or jobs are called ${id}; give one of them another name`);
    const registered = { id, module, listener };
    this.#listeners.set(id, registered);
    return registered;
  }

  /** A tenant's job is a listener to an event of its own, of which one at a time is told. */
  #registerJob(module: Module, job: TenantJob): void {
    const definition = dueEvent(module, job);
    this.#definitions.set(keyOf(definition), definition);
    this.#names.add(definition.name);
    const registered = this.#register(module, {
      kind: 'on',
      options: { ...job.options, name: job.name, ordered: true },
      hears: ({ name }) => name === definition.name,
      run: (ctx, { payload, attempt }) => job.run(ctx, { dueAt: new Date(dueSchema.parse(payload).dueAt), attempt }),
    });
    this.#tenantJobs.push({ registered, job });
  }
}

const dueSchema = z.object({ dueAt: z.iso.datetime() });

/** The event that tells a tenant's job that it is due. */
export function dueEvent(module: Pick<Module, 'name'>, job: Pick<TenantJob, 'name'>): EventDefinition {
  const description = 'A recurring job is due in this tenant.';
  return { name: `${module.name}.${job.name}`, version: 1, public: false, description, payload: dueSchema };
}

function keyOf({ name, version }: EventKey): string {
  return `${name} ${version}`;
}
