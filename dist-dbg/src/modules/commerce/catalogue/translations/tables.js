import { jsonb } from 'drizzle-orm/pg-core';
export function translationsColumn() {
    return jsonb('translations').$type().notNull().default({});
}
//# sourceMappingURL=tables.js.map