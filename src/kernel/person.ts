import { z } from 'zod';
import { line } from './inputs.js';

/** Longest address that can be delivered to (RFC 5321, section 4.5.3.1.3). */
const EMAIL_LENGTH_MAX = 254;

export const emailSchema = z
  .string()
  .trim()
  .max(EMAIL_LENGTH_MAX, `must have at most ${EMAIL_LENGTH_MAX} characters`)
  .pipe(z.email('must be an e-mail address such as kim@example.com'));

export const displayNameSchema = line(120);
