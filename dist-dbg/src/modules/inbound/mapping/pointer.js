/** JSON pointers (https://www.rfc-editor.org/rfc/rfc6901). */
export const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
/** What stands there; undefined when there is nothing. Looks at own properties alone: what is inherited was sent by nobody. */
export function valueAt(payload, pointer) {
    let value = payload;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        if (Array.isArray(value) && !/^\d+$/.test(key))
            return undefined;
        value = value[key];
    }
    return value;
}
//# sourceMappingURL=pointer.js.map