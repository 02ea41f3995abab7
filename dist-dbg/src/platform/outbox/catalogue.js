import { z } from 'zod';
import { invariant } from '../../kernel/assert.js';
/** Which events there are, and who listens to them in the worker. */
export class Catalogue {
    #definitions = new Map();
    #names = new Set();
    #listeners = new Map();
    #tenantJobs = [];
    #listenersOf = new Map();
    constructor(modules) {
        for (const module of modules) {
            for (const { definition } of module.events) {
                this.#definitions.set(keyOf(definition), definition);
                this.#names.add(definition.name);
            }
            for (const listener of module.listeners)
                if (listener.kind !== 'joins')
                    this.#register(module, listener);
            for (const job of module.jobs)
                if (job.kind === 'tenant')
                    this.#registerJob(module, job);
        }
    }
    definitionOf(event) {
        return this.#definitions.get(keyOf(event)) ?? null;
    }
    /** Whether there is an event of this name in any version. */
    knowsName(name) {
        return this.#names.has(name);
    }
    get events() {
        return [...this.#definitions.values()];
    }
    find(id) {
        return this.#listeners.get(id) ?? null;
    }
    get listenerIds() {
        return [...this.#listeners.keys()];
    }
    /** Whether any listener has nothing to do in some tenants. */
    get hasResting() {
        return [...this.#listeners.values()].some(({ listener }) => listener.options.mayRest);
    }
    /** The jobs of tenants, each with the listener that does it. */
    get tenantJobs() {
        return this.#tenantJobs;
    }
    /** Events of tenants are heard by `on`, those of the control plane by `onControl`. */
    listenersOf(definition, plane) {
        const key = `${plane} ${keyOf(definition)}`;
        const known = this.#listenersOf.get(key);
        if (known)
            return known;
        const found = [...this.#listeners.values()].filter(({ listener }) => listener.kind === plane && listener.hears(definition));
        this.#listenersOf.set(key, found);
        return found;
    }
    #register(module, listener) {
        const id = `${module.name}.${listener.options.name}`;
        invariant(/^[\w.-]{1,80}$/.test(id), `${id} cannot be the name of a listener: letters, digits, at most 80`);
        invariant(!this.#listeners.has(id), `two listeners or jobs are called ${id}; give one of them another name`);
        const registered = { id, module, listener };
        this.#listeners.set(id, registered);
        return registered;
    }
    /** A tenant's job is a listener to an event of its own, of which one at a time is told. */
    #registerJob(module, job) {
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
export function dueEvent(module, job) {
    const description = 'A recurring job is due in this tenant.';
    return { name: `${module.name}.${job.name}`, version: 1, public: false, description, payload: dueSchema };
}
function keyOf({ name, version }) {
    return `${name} ${version}`;
}
//# sourceMappingURL=catalogue.js.map