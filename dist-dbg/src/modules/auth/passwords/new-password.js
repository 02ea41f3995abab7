import { check } from '../../../kernel/check.js';
import { hasPasswordCapacity, hashPassword } from '../../../platform/crypto/password.js';
import { passwordSchema } from '../../../platform/crypto/password-policy.js';
import { signInBusy } from '../errors.js';
import { minimumPasswordLength } from '../sign-in/settings.js';
/** The hash of a password that somebody of the tenant may have; refuses one that the terms do not allow, naming the argument. */
export async function hashNewPassword(ctx, { password, owner, at, lengthMin = minimumPasswordLength(ctx) }) {
    const checked = check(passwordSchema({ lengthMin, context: contextOf(owner, [ctx.tenant.name, ctx.tenant.slug]) }), password, at);
    if (!hasPasswordCapacity())
        throw signInBusy();
    return hashPassword(checked);
}
/** Words that a password of this person must not consist of (NIST SP 800-63B-4, section 3.1.1.2: context-specific words). */
export function contextOf({ email, displayName }, names) {
    const [local = '', domain = ''] = email.split('@');
    return [email, local, domain, domain.split('.')[0] ?? '', displayName, 'serai', ...names].filter((word) => word !== '');
}
//# sourceMappingURL=new-password.js.map