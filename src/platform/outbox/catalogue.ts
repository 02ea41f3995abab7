import { invariant } from '../../kernel/assert.js';
import type { ControlListener, EventDefinition, LaterListener } from '../../kernel/events.js';
import type { Module } from '../../kernel/module.js';

/** A listener of the worker with the name under which its work is stored, as `commerce.mailReceipt`. */
export type Registered = { readonly id: string; readonly module: Module; readonly listener: LaterListener | ControlListener };

export type EventKey = { readonly name: string; readonly version: number };

/** Which events there are, and who listens to them in the worker. */
export class Catalogue {
  readonly #definitions = new Map<string, EventDefinition>();
  readonly #names = new Set<string>();
  readonly #listeners = new Map<string, Registered>();
  readonly #listenersOf = new Map<string, readonly Registered[]>();

  constructor(modules: readonly Module[]) {
    for (const module of modules) {
      for (const { definition } of module.events) {
        this.#definitions.set(keyOf(definition), definition);
        this.#names.add(definition.name);
      }
      for (const listener of module.listeners) {
        if (listener.kind === 'joins') continue;
        const id = `${module.name}.${listener.options.name}`;
        invariant(/^[\w.-]{1,80}$/.test(id), `${id} cannot be the name of a listener: letters, digits, at most 80`);
        invariant(!this.#listeners.has(id), `two listeners are called ${id}; give one of them options.name`);
        this.#listeners.set(id, { id, module, listener });
      }
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

  /** Events of tenants are heard by `on`, those of the control plane by `onControl`. */
  listenersOf(definition: EventDefinition, plane: LaterListener['kind'] | ControlListener['kind']): readonly Registered[] {
    const key = `${plane} ${keyOf(definition)}`;
    const known = this.#listenersOf.get(key);
    if (known) return known;
    const found = [...this.#listeners.values()].filter(({ listener }) => listener.kind === plane && listener.hears(definition));
    this.#listenersOf.set(key, found);
    return found;
  }
}

function keyOf({ name, version }: EventKey): string {
  return `${name} ${version}`;
}
