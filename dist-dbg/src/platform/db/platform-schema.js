import { pgSchema } from 'drizzle-orm/pg-core';
/** Once per database server, shared by its tenants: a tenant's role may only add rows of its own (row-level security). */
export const platformSchema = pgSchema('platform');
//# sourceMappingURL=platform-schema.js.map