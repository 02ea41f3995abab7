import { syntaxInvalid } from '../errors.js';
import { meets } from '../filter/match.js';
import { isObject } from '../patch/apply.js';
import { readMembers } from './resource.js';
export const NO_CHANGE = { keeps: true, added: new Set(), removed: new Set() };
export function replacing(members) {
    return { keeps: false, added: new Set(members), removed: new Set() };
}
/** Splits the operations into those on members and the others. `listMembers` is asked when a filter says more than an id. */
export async function planMembers(operations, listMembers) {
    let plan = NO_CHANGE;
    const others = [];
    for (const operation of operations) {
        const { op, path, value } = operation;
        if (path?.attribute === 'members')
            plan = await applyMembers(plan, operation, listMembers);
        else if (path === null && isObject(value) && op !== 'remove') {
            const [members] = Object.entries(value).filter(([key]) => key.toLowerCase() === 'members');
            if (members)
                plan = await applyMembers(plan, { op, path: { attribute: 'members', which: null, sub: null }, value: members[1] }, listMembers);
            others.push({ ...operation, value: Object.fromEntries(Object.entries(value).filter(([key]) => key.toLowerCase() !== 'members')) });
        }
        else
            others.push(operation);
    }
    return { plan, others };
}
async function applyMembers(plan, { op, path, value }, listMembers) {
    const which = path?.which ?? null;
    if (path?.sub)
        throw syntaxInvalid('Of members one adds, replaces and removes whole ones.');
    if (op === 'add')
        return add(plan, which?.kind === 'compare' && value === undefined ? readMembers(which.value) : readMembers(value));
    if (op === 'replace' && which === null)
        return replacing(readMembers(value));
    if (op === 'replace')
        throw syntaxInvalid('Of members one adds, replaces and removes whole ones.');
    if (which === null)
        return value === undefined || value === null ? replacing([]) : remove(plan, readMembers(value));
    if (which.kind === 'compare' && which.operator === 'eq')
        return remove(plan, readMembers(which.value));
    return remove(plan, (await listMembers()).filter((id) => meets({ value: id, type: 'User' }, which)));
}
function add({ keeps, added, removed }, ids) {
    return { keeps, added: new Set([...added, ...ids]), removed: without(removed, ids) };
}
function remove({ keeps, added, removed }, ids) {
    return { keeps, added: without(added, ids), removed: new Set([...removed, ...ids]) };
}
function without(all, ids) {
    const gone = new Set(ids);
    return new Set([...all].filter((id) => !gone.has(id)));
}
//# sourceMappingURL=members.js.map