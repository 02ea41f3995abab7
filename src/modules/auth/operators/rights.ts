import { type Rights, permissionsOfOperators } from '../../access/public.js';
import type { OperatorRow } from '../control.tables.js';

/** What an operator may: the permissions that they were given and that there still are, or all. */
export function rightsOfOperator({ permissions, rightsVersion }: Pick<OperatorRow, 'permissions' | 'rightsVersion'>): Rights {
  const held = permissionsOfOperators().filter((one) => permissions === null || permissions.includes(one));
  return { roles: ['operator'], permissions: held, stamp: { version: rightsVersion, modules: '', until: null }, heldRoles: [] };
}
