/** Which optional modules bring others along. The one place that knows: registry, migrations, rights and jobs all ask here. */
import { invariant } from './assert.js';
/** Each optional module with all that it needs, the needed ones first; in the order in which tables are made. */
let closures = new Map();
/** Reads what the modules require; the composition root calls it once. Throws for a module that does not exist, is not optional, or needs itself. */
export function catalogRequiredModules(modules) {
    const requires = new Map(modules.filter(({ optional }) => optional).map((module) => [module.name, module.requires]));
    closures = new Map([...requires.keys()].sort().map((name) => [name, closureOf(name, requires, [])]));
}
/** These modules and what they need: sorted by name, but each behind those that it needs. */
export function withRequired(names) {
    return [...new Set([...names].sort().flatMap((name) => closures.get(name) ?? [name]))];
}
/** The modules that cannot be without this one, itself among them. */
export function requiringModules(name) {
    return [...new Set([name, ...[...closures].filter(([, closure]) => closure.includes(name)).map(([one]) => one)])].sort();
}
function closureOf(name, requires, above) {
    const direct = requires.get(name);
    invariant(direct, `${above.at(-1)} requires ${name}, which is no optional module`);
    invariant(!above.includes(name), `${[...above, name].join(' requires ')}`);
    return [...new Set([...[...direct].sort().flatMap((one) => closureOf(one, requires, [...above, name])), name])];
}
//# sourceMappingURL=required-modules.js.map