import { schemaOf } from '../../../kernel/context.js';
import { defineIdKind } from '../../../kernel/ids.js';
export const tenantCredentialId = defineIdKind('tcr');
/** Enough of the id's random end to tell a tenant's few logins apart. */
const ENDING = 8;
/** The login of a credential begins with the name of the schema that it may read, so that erasing finds it without asking anybody. */
export function loginNameOf(tenant, id) {
    return `${schemaOf(tenant)}_${id.slice(-ENDING)}`;
}
//# sourceMappingURL=ids.js.map