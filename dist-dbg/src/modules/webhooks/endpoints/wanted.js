import { invalidInput } from '../../../kernel/errors.js';
import { problemsOfPermissions } from '../../access/public.js';
import { eventTypesMatching } from '../catalogue/event-types.js';
import { permissionBeyondOwn } from '../errors.js';
import { problemOfFilter } from '../filter/check.js';
import { OWN_VARIABLES } from '../requests/payload.js';
/** Names of a few event types are as good as all of them. */
const NAMED_MAX = 3;
/** Refuses with everything that is wrong. */
export function requireConsistent(ctx, wanted) {
    const types = eventTypesMatching(wanted.eventTypes);
    const unknown = problemsOfPermissions(wanted.payloadPermissions, 'input.payloadPermissions');
    const problems = [...filterProblems(wanted, types), ...queryProblems(ctx, wanted, types), ...unknown];
    if (problems.length > 0)
        throw invalidInput(problems);
}
/** Nobody reads through an endpoint what they may not read themselves. Operators and the system hold nothing of a tenant. */
export function requireHeld({ actor }, permissions) {
    const missing = permissions.filter((name) => !actor.permissions.has(name));
    if (missing.length > 0)
        throw permissionBeyondOwn(missing.join(', '));
}
function filterProblems({ filter }, types) {
    const message = filter === null ? null : problemOfFilter(filter, types);
    return message === null ? [] : [{ path: 'input.filter', reason: 'FILTER', message }];
}
function queryProblems(ctx, { payloadQuery }, types) {
    if (payloadQuery === null)
        return [];
    const at = { path: 'input.payloadQuery', reason: 'QUERY' };
    const { problems, variables } = ctx.selections.check(payloadQuery);
    if (problems.length > 0)
        return problems.map(({ message, line, column }) => ({ ...at, message: line === null ? message : `line ${line}, column ${column}: ${message}` }));
    return variables.flatMap(({ name, type, isRequired }) => {
        const lacking = types.filter(({ schema }) => !has(schema.properties, name));
        if (has(OWN, name) || lacking.length === 0 || (!isRequired && lacking.length < types.length))
            return [];
        const named = lacking.slice(0, NAMED_MAX).map((one) => one.name);
        return [{ ...at, message: `$${name}: ${type} is no field of ${named.join(', ')}${lacking.length > NAMED_MAX ? ' and others' : ''}` }];
    });
}
const OWN = Object.fromEntries(OWN_VARIABLES.map((name) => [name, true]));
function has(object, name) {
    return object !== undefined && Object.hasOwn(object, name);
}
//# sourceMappingURL=wanted.js.map