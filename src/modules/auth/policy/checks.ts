import { z } from 'zod';
import { optional } from '../../../kernel/inputs.js';
import { PASSWORD_LENGTH_MIN } from '../../../platform/crypto/password-policy.js';

/** More would force people to write them down: 64 is what every verifier must accept (NIST SP 800-63B-4, section 3.1.1.2). */
const LENGTH_MIN_MAX = 64;

export const signInPolicySchema = z.strictObject({
  passwordLengthMin: optional(
    z
      .int()
      .min(PASSWORD_LENGTH_MIN, `must be at least ${PASSWORD_LENGTH_MIN}, which the product asks of everybody`)
      .max(LENGTH_MIN_MAX, `must be at most ${LENGTH_MIN_MAX}`),
  ),
  newDeviceMails: optional(z.boolean()),
});
