import { pgSchema } from 'drizzle-orm/pg-core';
/** The control plane's schema: one for the whole installation, never on a tenant's search_path. */
export const controlSchema = pgSchema('control');
//# sourceMappingURL=control-schema.js.map