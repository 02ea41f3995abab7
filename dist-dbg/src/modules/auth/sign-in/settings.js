import { settingOf } from '../../../kernel/entitlements.js';
import { booleanSetting, integerSetting } from '../../../kernel/settings.js';
import { PASSWORD_LENGTH_MIN } from '../../../platform/crypto/password-policy.js';
/** More would force people to write them down: 64 is what every verifier must accept (NIST SP 800-63B-4, section 3.1.1.2). */
const LENGTH_MIN_MAX = 64;
export const passwordLengthMin = integerSetting({
    key: 'auth.passwordLengthMin',
    description: 'How many characters a new password must have at least. Passwords that people have stay good.',
    default: PASSWORD_LENGTH_MIN,
    min: PASSWORD_LENGTH_MIN,
    max: LENGTH_MIN_MAX,
    tenantMaySet: true,
});
export const newDeviceMails = booleanSetting({
    key: 'auth.newDeviceMails',
    description: 'Whether users are written to when they sign in with a device that is new.',
    default: true,
    tenantMaySet: true,
});
/** Never below what the product asks of everybody. */
export function minimumPasswordLength(ctx) {
    return settingOf(ctx, passwordLengthMin);
}
//# sourceMappingURL=settings.js.map