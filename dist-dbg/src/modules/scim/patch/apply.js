/** Applies a PATCH to the JSON of a resource. What the resource then says is checked as a whole, as for a PUT. */
import { attributeFixed, pathInvalid, syntaxInvalid } from '../errors.js';
import { elementMeeting, meets } from '../filter/match.js';
import { readPath } from './operations.js';
export function applyPatch(resource, operations, shape) {
    return operations.reduce((patched, operation) => applyOne(patched, operation, shape), resource);
}
function applyOne(resource, { op, path, value }, shape) {
    if (path !== null)
        return applyAt(resource, { op, path, value }, shape);
    if (op === 'remove')
        throw pathInvalid('remove needs a path.');
    if (!isObject(value))
        throw syntaxInvalid('Without a path the value must be an object of attributes.');
    // Keys may be paths themselves: `name.givenName`, `emails[type eq "work"].value`.
    return Object.entries(value).reduce((patched, [key, one]) => {
        if (/^(schemas|id|meta)$/i.test(key))
            return patched;
        const at = readPath(key);
        return isKept(at, shape) ? applyAt(patched, { op, path: at, value: one }, shape) : patched;
    }, resource);
}
function applyAt(resource, { op, path, value }, shape) {
    const { attribute, sub, which } = path;
    if (shape.fixed.has(attribute))
        throw attributeFixed(`${attribute} is for reading alone.`);
    if (shape.unkept.has(attribute) || attribute.startsWith('enterprise:'))
        return resource;
    const name = shape.names[attribute];
    if (name === undefined)
        throw pathInvalid(`There is no attribute ${attribute}.`);
    if (shape.lists.has(attribute))
        return { ...resource, [name]: changeList(listOf(resource[name]), { op, path, value }, shape.parts[attribute] ?? {}) };
    if (which !== null)
        throw pathInvalid(`${attribute} is no list.`);
    const parts = shape.parts[attribute];
    if (parts === undefined) {
        if (sub !== null)
            throw pathInvalid(`${attribute} has no parts.`);
        return { ...resource, [name]: op === 'remove' ? undefined : value };
    }
    return { ...resource, [name]: changeParts(resource[name], { op, path, value }, parts) };
}
function changeParts(current, { op, path: { sub }, value }, parts) {
    const known = isObject(current) ? current : {};
    if (sub === null) {
        if (op === 'remove')
            return undefined;
        if (!isObject(value))
            throw syntaxInvalid('The value of an attribute with parts must be an object.');
        return { ...known, ...value };
    }
    return { ...known, [partOf(sub, parts)]: op === 'remove' ? undefined : value };
}
function changeList(elements, { op, path: { which, sub }, value }, parts) {
    const isMeant = (element) => which === null || meets(element, which);
    if (sub === null && which === null) {
        if (op === 'replace')
            return listOf(value);
        if (op === 'add')
            return [...elements, ...listOf(value)];
        // Entra takes out what the value lists.
        const gone = new Set(listOf(value).map((element) => element['value']));
        return value === undefined ? [] : elements.filter((element) => !gone.has(element['value']));
    }
    if (op === 'remove' && sub === null)
        return elements.filter((element) => !isMeant(element));
    const changed = sub === null ? value : { [partOf(sub, parts)]: op === 'remove' ? undefined : value };
    if (!isObject(changed))
        throw syntaxInvalid('The value of an element must be an object.');
    if (op !== 'remove' && !elements.some(isMeant))
        return [...elements, { ...(which ? elementMeeting(which) : {}), ...changed }];
    return elements.map((element) => (isMeant(element) ? { ...element, ...changed } : element));
}
function partOf(sub, parts) {
    const name = parts[sub];
    if (name === undefined)
        throw pathInvalid(`There is no part ${sub}.`);
    return name;
}
function isKept({ attribute }, { names }) {
    return names[attribute] !== undefined;
}
function listOf(value) {
    const listed = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    return listed.map((element) => {
        if (isObject(element))
            return element;
        if (typeof element === 'string')
            return { value: element };
        throw syntaxInvalid('The elements of a list must be objects.');
    });
}
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=apply.js.map