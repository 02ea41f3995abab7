import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { nameOfTrail, readControlTrail, readTenantTrail } from '../trail.js';
import { findAnchor } from './queries.js';
import { verifyTrail } from './verify.js';
/** A client waits for the answer; the rest of a long trail is asked for with `after`. */
export const VERIFY_MS_MAX = 15_000;
const batchNumber = z.int().min(0, 'must be at least 0');
/** Of the tenant's own trail. */
export async function verifyTenantTrail(ctx, extent) {
    const trail = nameOfTrail(ctx.tenant);
    const anchor = await ctx.control.read((db) => findAnchor(db, trail));
    return verifyTrail({ read: readTenantTrail(ctx), anchor, tokens: ctx.tokens, trail, ...extent });
}
/** Of the operators' trail. */
export async function verifyControlTrail(ctx, extent) {
    const trail = nameOfTrail(null);
    const anchor = await ctx.control.read((db) => findAnchor(db, trail));
    return verifyTrail({ read: readControlTrail(ctx), anchor, tokens: ctx.tokens, trail, ...extent });
}
/** In a tenant its trail, without one the operators'. */
export function verifyAuditTrail(ctx, after) {
    const extent = { after: check(batchNumber, after ?? 0, 'after'), budgetMs: VERIFY_MS_MAX };
    return ctx.tenantOrNull ? verifyTenantTrail(ctx, extent) : verifyControlTrail(ctx, extent);
}
//# sourceMappingURL=service.js.map