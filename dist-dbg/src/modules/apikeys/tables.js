import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, instant } from '../../platform/db/columns.js';
import { userId } from '../access/public.js';
import { apiKeyId } from './ids.js';
/** Programs that work for the tenant, each with what it may. Of their secrets there are digests alone. The migration lets users be referred to. */
export const apiKeys = pgTable('api_keys', {
    id: idColumn(apiKeyId)('id').primaryKey(),
    name: text('name').notNull(),
    permissions: text('permissions').array().notNull(),
    digest: text('digest').notNull(),
    lastFour: text('last_four').notNull(),
    createdBy: idColumn(userId)('created_by').notNull(),
    /** Who was shown the secret: when they leave, it goes with them. */
    shownTo: idColumn(userId)('shown_to').notNull(),
    /** The secret before the last rotation, which works until then. */
    previousDigest: text('previous_digest'),
    previousShownTo: idColumn(userId)('previous_shown_to'),
    previousUntil: instant('previous_until'),
    createdAt: instant('created_at').notNull(),
    rotatedAt: instant('rotated_at'),
    expiresAt: instant('expires_at').notNull(),
    /** To the quarter of an hour. */
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    revokeReason: text('revoke_reason').$type(),
}, (table) => [index('api_keys_shown').on(table.shownTo), index('api_keys_previously_shown').on(table.previousShownTo)]);
//# sourceMappingURL=tables.js.map