import type { z } from 'zod';
import type { Ctx, Tenant } from '../../../kernel/context.js';
import { type AccessPath, type UserId, findCatalogued, isInModules, tracePermission } from '../../access/public.js';
import { userNotFound } from '../errors.js';
import { findPerson } from '../people/queries.js';
import type { PersonRow } from '../tables.js';
import type { explainSchema } from './checks.js';

export const accessReasons = ['GRANTED', 'PERMISSION_UNKNOWN', 'MODULE_NOT_ENABLED', 'USER_DEACTIVATED', 'GRANT_EXPIRED', 'NOT_GRANTED'] as const;
export type AccessReason = (typeof accessReasons)[number];

export type AccessExplanation = {
  readonly userId: UserId;
  readonly permission: string;
  readonly isAllowed: boolean;
  readonly reason: AccessReason;
  /** The last moment at which it was allowed; null unless the reason is that grants have expired. */
  readonly expiredAt: Date | null;
  readonly paths: readonly AccessPath[];
};

/** Goes by the database: what a token of the user says follows within two seconds. */
export async function explainAccess(ctx: Ctx, { userId, permission }: z.output<typeof explainSchema>): Promise<AccessExplanation> {
  const { user, paths } = await ctx.read(async (db) => ({
    user: await findPerson(db, userId),
    paths: await tracePermission(db, userId, { permission, now: ctx.now() }),
  }));
  if (!user) throw userNotFound(userId);
  const reason = reasonOf(ctx.tenant, { user, permission, paths });
  return { userId, permission, reason, isAllowed: reason === 'GRANTED', expiredAt: reason === 'GRANT_EXPIRED' ? lastEndOf(paths) : null, paths };
}

type Asked = { readonly user: PersonRow; readonly permission: string; readonly paths: readonly AccessPath[] };

function reasonOf(tenant: Tenant, { user, permission, paths }: Asked): AccessReason {
  const known = findCatalogued(permission);
  if (known === null) return 'PERMISSION_UNKNOWN';
  if (!isInModules(known, tenant.modules)) return 'MODULE_NOT_ENABLED';
  if (user.deactivatedAt !== null) return 'USER_DEACTIVATED';
  if (paths.some((path) => path.isInForce)) return 'GRANTED';
  return paths.length > 0 ? 'GRANT_EXPIRED' : 'NOT_GRANTED';
}

function lastEndOf(paths: readonly AccessPath[]): Date | null {
  const ends = paths.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt.getTime()]));
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}
