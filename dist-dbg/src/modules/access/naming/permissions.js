/** Names of permissions as clients give them. */
import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { findCatalogued } from '../catalogue.js';
export const permissionSchema = z
    .string()
    .refine((name) => findCatalogued(name) !== null, problem('UNKNOWN_PERMISSION', 'must be a permission of the query `permissions`'));
/** The same for those who tell it together with what else does not go together. `at` is the path of the list. */
export function problemsOfPermissions(names, at) {
    return names.flatMap((name, index) => findCatalogued(name) === null ? [{ path: `${at}.${index}`, reason: 'UNKNOWN_PERMISSION', message: 'must be a permission' }] : []);
}
//# sourceMappingURL=permissions.js.map