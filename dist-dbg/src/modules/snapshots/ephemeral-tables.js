import { BEHIND_WRITERS } from '../audit/public.js';
let names = [];
/** Reads which tables no snapshot holds; the composition root calls it once. */
export function catalogEphemeralTables(modules) {
    names = modules.flatMap((module) => module.ephemeralTables);
}
export function ephemeralTables() {
    return names;
}
/** What tells nothing of whether somebody has changed a state: two are compared without. */
export function incomparableTables() {
    return [...names, ...BEHIND_WRITERS];
}
//# sourceMappingURL=ephemeral-tables.js.map