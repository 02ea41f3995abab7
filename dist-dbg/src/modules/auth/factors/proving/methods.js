/** How proofs are named in access tokens (RFC 8176), and when two of them are two factors. */
import { SSO_METHOD } from '../../sso/methods.js';
/** What somebody has, rather than knows or is. */
const POSSESSIONS = ['otp', 'hwk', 'swk'];
/** What unlocks or stands beside a possession: a password, the word of a company's provider, or a PIN or biometric that the authenticator has asked for. */
const SECONDS = ['pwd', SSO_METHOD, 'user'];
/** All of them, each once, with `mfa` where they are of two kinds. */
export function methodsOf(...proved) {
    const all = new Set(proved.flat());
    const isStrong = POSSESSIONS.some((one) => all.has(one)) && SECONDS.some((one) => all.has(one));
    return [...(isStrong ? all.add('mfa') : all)];
}
//# sourceMappingURL=methods.js.map