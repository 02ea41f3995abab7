import { z } from 'zod';
import { problem } from '../../kernel/check.js';
import { isCommonPassword } from './common-passwords.js';
import { normalisePassword } from './password.js';
/** NIST SP 800-63B-4, section 3.1.1.2: 15 characters where the password is the only factor, at least 64 accepted, no rules of composition. */
export const PASSWORD_LENGTH_MIN = 15;
export const PASSWORD_LENGTH_MAX = 256;
/** `aaaaaaaaaaaaaaa` and `121212121212121` are long and no passwords. */
const DISTINCT_CHARACTERS_MIN = 5;
/** What a new password must be. Characters are counted as people count them: Unicode code points after normalisation. */
export function passwordSchema({ lengthMin, context }) {
    return (z
        .string()
        // Bounded before anything is made of it: normalisation of megabytes is work, too.
        .max(PASSWORD_LENGTH_MAX * 4, `must have at most ${PASSWORD_LENGTH_MAX} characters`)
        .refine((password) => password.isWellFormed(), problem('MALFORMED', 'must be well-formed Unicode'))
        .transform(normalisePassword)
        .superRefine((password, ctx) => {
        const length = [...password].length;
        const found = lengthProblem(length, lengthMin) ?? contentProblem(password, context);
        if (found)
            ctx.addIssue({ code: 'custom', ...found });
    }));
}
function lengthProblem(length, lengthMin) {
    if (length < lengthMin)
        return problem('TOO_SHORT', `must have at least ${lengthMin} characters; a sentence is easy to remember`);
    return length > PASSWORD_LENGTH_MAX ? problem('TOO_LONG', `must have at most ${PASSWORD_LENGTH_MAX} characters`) : null;
}
function contentProblem(password, context) {
    if (new Set(password.toLowerCase()).size < DISTINCT_CHARACTERS_MIN) {
        return problem('TOO_SIMPLE', `must have at least ${DISTINCT_CHARACTERS_MIN} different characters`);
    }
    return isCommonPassword(password, context) ? problem('TOO_COMMON', 'is one of the passwords that are tried first') : null;
}
/** Where nothing is known of the owner or of the tenant's own terms. */
export const newPasswordSchema = passwordSchema({ lengthMin: PASSWORD_LENGTH_MIN, context: [] });
//# sourceMappingURL=password-policy.js.map