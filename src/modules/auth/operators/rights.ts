import type { ControlDb, GatewayContext } from '../../../kernel/context.js';
import { type Rights, getRights, permissionsOfOperators, userId } from '../../access/public.js';
import { type OperatorId, type OperatorRow, operatorId } from '../control.tables.js';
import { findOperatorById } from '../queries.js';

const NOTHING: Pick<Rights, 'permissions' | 'stamp'> = { permissions: [], stamp: { version: Number.MAX_SAFE_INTEGER, modules: '', until: null } };

/** What an operator may: the permissions that they were given and that there still are, or all. */
export function rightsOfOperator({ permissions, rightsVersion }: Pick<OperatorRow, 'permissions' | 'rightsVersion'>): Rights {
  const held = permissionsOfOperators().filter((one) => permissions === null || permissions.includes(one));
  return { roles: ['operator'], permissions: held, stamp: { version: rightsVersion, modules: '', until: null } };
}

/** What the bearer of an access token may by now: a user of the context's tenant, or an operator. */
export async function findRightsOf(ctx: GatewayContext, subjectId: string): Promise<Pick<Rights, 'permissions' | 'stamp'>> {
  if (ctx.tenantOrNull) return ctx.read((db) => getRights(db, ctx, userId.parse(subjectId)));
  return ctx.control.read((db) => rightsOfOperatorById(db, operatorId.parse(subjectId)));
}

async function rightsOfOperatorById(db: ControlDb, id: OperatorId): Promise<Pick<Rights, 'permissions' | 'stamp'>> {
  const operator = await findOperatorById(db, id);
  return operator && operator.disabledAt === null ? rightsOfOperator(operator) : NOTHING;
}
