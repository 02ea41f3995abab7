/** `commerce.productPublished`, all of one module `commerce.*`, or all `*`. */
export const PATTERN = /^(\*|[a-z][a-z-]*\.(\*|[a-z][a-zA-Z0-9]*))$/;
export function matchesAny(patterns, name) {
    return patterns.some((pattern) => matches(pattern, name));
}
export function matches(pattern, name) {
    if (pattern === '*')
        return true;
    return pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
//# sourceMappingURL=patterns.js.map