import { permissionsOfOperators } from '../../access/public.js';
/** What an operator may: the permissions that they were given and that there still are, or all. */
export function rightsOfOperator({ permissions, rightsVersion }) {
    const held = permissionsOfOperators().filter((one) => permissions === null || permissions.includes(one));
    return { roles: ['operator'], permissions: held, stamp: { version: rightsVersion, modules: '', until: null }, heldRoles: [] };
}
//# sourceMappingURL=rights.js.map