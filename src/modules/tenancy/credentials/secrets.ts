import type { SecretStore } from '../../servers/public.js';
import { listSealedOtherwise, updateWrapped } from './queries.js';

/** What a tenant's credential is sealed for. */
export function purposeOf(id: string): string {
  return `tenant credential ${id}`;
}

/** For the rotation of the installation's keys. */
export const tenantSecrets: SecretStore = { purposeOf, listOthers: listSealedOtherwise, update: updateWrapped };
