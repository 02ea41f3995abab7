import { defineControlLoader, schemaOf } from '../../../kernel/context.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { listSchemas } from '../queries.js';
/** The migrations that schemas of one digest have, read from one of them. A page of tenants has few digests, so the statements are few too. */
export const appliedOfDigest = defineControlLoader({
    name: 'fleet.appliedOfDigest',
    keyOf: ({ migrationsDigest }) => migrationsDigest,
    async load(db, tenants) {
        const schemas = new Set(await listSchemas(db, tenants.map(({ id }) => schemaOf(id))));
        const applied = new Map();
        for (const { id, migrationsDigest } of tenants)
            if (schemas.has(schemaOf(id)))
                applied.set(migrationsDigest, await listApplied(db, schemaOf(id)));
        return applied;
    },
});
//# sourceMappingURL=loaders.js.map