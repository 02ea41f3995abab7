/** Which events webhooks offer: all that modules declare as public. */
import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import type { Tenant } from '../../../kernel/context.js';
import type { EventDefinition } from '../../../kernel/events.js';
import type { Module } from '../../../kernel/module.js';
import { type JsonSchema, exampleOf } from './json-schema.js';
import { matches } from './patterns.js';

export type EventType = {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly module: string;
  /** Null for a module that every tenant has. */
  readonly optionalModule: string | null;
  /** Of the payload: what a webhook carries as `data`. */
  readonly schema: JsonSchema;
  readonly example: Readonly<Record<string, unknown>>;
};

let eventTypes: ReadonlyMap<string, EventType> | null = null;

/** Called once by the composition root, which knows the modules. */
export function catalogEventTypes(modules: readonly Module[]): void {
  const declared = modules.flatMap((module) => module.events.map(({ definition }) => ({ module, definition })));
  const open = declared.filter(({ definition }) => definition.public).sort((a, b) => a.definition.version - b.definition.version);
  // Of several versions the newest is shown.
  eventTypes = new Map(open.map(({ module, definition }) => [definition.name, toEventType(module, definition)]));
}

export function listEventTypes(): readonly EventType[] {
  invariant(eventTypes, 'catalogEventTypes has not been called');
  return [...eventTypes.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Those that can happen in the tenant. */
export function eventTypesOf({ modules }: Pick<Tenant, 'modules'>): readonly EventType[] {
  return listEventTypes().filter(({ optionalModule }) => optionalModule === null || modules.has(optionalModule));
}

export function findEventType(name: string): EventType | null {
  invariant(eventTypes, 'catalogEventTypes has not been called');
  return eventTypes.get(name) ?? null;
}

/** All that the patterns match, whether or not the tenant has the module. */
export function eventTypesMatching(patterns: readonly string[]): readonly EventType[] {
  return listEventTypes().filter(({ name }) => patterns.some((pattern) => matches(pattern, name)));
}

function toEventType(module: Module, definition: EventDefinition): EventType {
  const { name, version, description, payload } = definition;
  const { $schema: _dialect, ...schema } = z.toJSONSchema(payload, { unrepresentable: 'any' });
  return {
    name,
    version,
    description,
    module: module.name,
    optionalModule: module.optional ? module.name : null,
    schema: schema as JsonSchema,
    example: exampleOf(schema as JsonSchema) as EventType['example'],
  };
}
