import { check } from '../../../kernel/check.js';
import { actingUser } from '../acting-user.js';
import { changePerson } from '../people/service.js';
import { updateProfileSchema } from './checks.js';
export async function updateProfile(ctx, input) {
    const { ifVersion, ...wanted } = check(updateProfileSchema, input);
    const id = actingUser(ctx);
    return ctx.write((tx) => changePerson(tx, { id, ifVersion, wanted }));
}
//# sourceMappingURL=service.js.map