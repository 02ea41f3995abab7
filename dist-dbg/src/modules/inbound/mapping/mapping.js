/** What is made of a received webhook, as its tenant has written it down. */
export const attributes = ['ID', 'TYPE', 'RECEIVED_ID', 'RECEIVED_AT'];
export const conversions = ['STRING', 'INT', 'FLOAT', 'BOOLEAN'];
/** The first that is for webhooks of this type. */
export function mappingFor(mappings, type) {
    return mappings.find(({ types }) => types.some((pattern) => isFor(pattern, type))) ?? null;
}
function isFor(pattern, type) {
    return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}
//# sourceMappingURL=mapping.js.map