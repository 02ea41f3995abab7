import { listSealedOtherwise, updateWrapped } from './queries.js';
/** What a tenant's credential is sealed for. */
export function purposeOf(id) {
    return `tenant credential ${id}`;
}
/** For the rotation of the installation's keys. */
export const tenantSecrets = { purposeOf, listOthers: listSealedOtherwise, update: updateWrapped };
//# sourceMappingURL=secrets.js.map