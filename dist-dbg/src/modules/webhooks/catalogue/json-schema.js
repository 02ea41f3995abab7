const STRINGS = {
    'date-time': '2026-03-09T14:30:00.000Z',
    date: '2026-03-09',
    email: 'kim@example.com',
    uri: 'https://example.com',
    uuid: '018f4f7e-2b62-7c3a-9f9e-4d2a6f1b0c55',
};
/** A value that the schema describes: the first one that comes to mind, always the same. */
export function exampleOf(schema) {
    if (schema.examples !== undefined && schema.examples.length > 0)
        return schema.examples[0];
    if (schema.const !== undefined)
        return schema.const;
    if (schema.enum !== undefined)
        return schema.enum[0];
    if (schema.anyOf !== undefined)
        return exampleOf(schema.anyOf[0] ?? {});
    switch (schema.type) {
        case 'object':
            return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, exampleOf(property)]));
        case 'array':
            return schema.items === undefined ? [] : [exampleOf(schema.items)];
        case 'string':
            return STRINGS[schema.format ?? ''] ?? 'text';
        case 'integer':
        case 'number':
            return 1;
        case 'boolean':
            return true;
        default:
            return null;
    }
}
/** What may stand at a path; empty when there is no such place. Entries of arrays are named by their numbers. */
export function typesAt(schema, [key, ...rest]) {
    const variants = schema.anyOf ?? [schema];
    return new Set(variants.flatMap((variant) => (key === undefined ? typesOf(variant) : [...typesBelow(variant, key, rest)])));
}
function typesBelow(schema, key, rest) {
    const property = schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (property !== undefined)
        return typesAt(property, rest);
    if (schema.items !== undefined && /^\d+$/.test(key))
        return typesAt(schema.items, rest);
    const others = schema.additionalProperties;
    if (schema.properties === undefined && typeof others === 'object')
        return typesAt(others, rest);
    return new Set();
}
function typesOf(schema) {
    const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
    if (values.length > 0)
        return values.map((value) => (value === null ? 'null' : typeof value));
    if (schema.type === undefined)
        return ['any'];
    return [schema.type === 'integer' ? 'number' : schema.type];
}
//# sourceMappingURL=json-schema.js.map