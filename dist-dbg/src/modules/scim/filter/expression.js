/** A filter of RFC 7644, section 3.4.2.2. Paths are in lower case, without the name of a schema before them. */
export const operators = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'];
/** The schemas whose names may stand before an attribute. */
const SCHEMA = /^urn:ietf:params:scim:schemas:(?:core:2\.0:(?:user|group)|extension:enterprise:2\.0:user):/;
/** As attributes are compared: their case does not count. Those of the enterprise extension keep their name apart from the core's. */
export function attributeOf(text) {
    const lower = text.toLowerCase();
    const [schema = ''] = SCHEMA.exec(lower) ?? [];
    return schema.includes('enterprise') ? `enterprise:${lower.slice(schema.length)}` : lower.slice(schema.length);
}
//# sourceMappingURL=expression.js.map