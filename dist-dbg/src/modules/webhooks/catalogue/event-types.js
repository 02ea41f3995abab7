/** Which events webhooks offer: all that modules declare as public. */
import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { exampleOf } from './json-schema.js';
import { matches } from './patterns.js';
let eventTypes = null;
/** Called once by the composition root, which knows the modules. */
export function catalogEventTypes(modules) {
    const declared = modules.flatMap((module) => module.events.map(({ definition }) => ({ module, definition })));
    const open = declared.filter(({ definition }) => definition.public).sort((a, b) => a.definition.version - b.definition.version);
    // Of several versions the newest is shown.
    eventTypes = new Map(open.map(({ module, definition }) => [definition.name, toEventType(module, definition)]));
}
export function listEventTypes() {
    invariant(eventTypes, 'catalogEventTypes has not been called');
    return [...eventTypes.values()].sort((a, b) => a.name.localeCompare(b.name));
}
/** Those that can happen in the tenant. */
export function eventTypesOf({ modules }) {
    return listEventTypes().filter(({ optionalModule }) => optionalModule === null || modules.has(optionalModule));
}
export function findEventType(name) {
    invariant(eventTypes, 'catalogEventTypes has not been called');
    return eventTypes.get(name) ?? null;
}
/** All that the patterns match, whether or not the tenant has the module. */
export function eventTypesMatching(patterns) {
    return listEventTypes().filter(({ name }) => patterns.some((pattern) => matches(pattern, name)));
}
function toEventType(module, definition) {
    const { name, version, description, payload } = definition;
    const { $schema: _dialect, ...schema } = z.toJSONSchema(payload, { unrepresentable: 'any' });
    return {
        name,
        version,
        description,
        module: module.name,
        optionalModule: module.optional ? module.name : null,
        schema: schema,
        example: exampleOf(schema),
    };
}
//# sourceMappingURL=event-types.js.map