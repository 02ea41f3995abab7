import { z } from 'zod';
import { problem } from '../../kernel/check.js';

/** NIST SP 800-63B-4, section 3.1.1.2: 15 characters where the password is the only factor, at least 64 accepted, no rules of composition. */
const PASSWORD_LENGTH_MIN = 15;
export const PASSWORD_LENGTH_MAX = 256;
/** `aaaaaaaaaaaaaaa` and `121212121212121` are long and no passwords. */
const DISTINCT_CHARACTERS_MIN = 5;

export const newPasswordSchema = z
  .string()
  .min(PASSWORD_LENGTH_MIN, `must have at least ${PASSWORD_LENGTH_MIN} characters; a sentence is easy to remember`)
  .max(PASSWORD_LENGTH_MAX, `must have at most ${PASSWORD_LENGTH_MAX} characters`)
  .refine(
    (password) => new Set(password.toLowerCase()).size >= DISTINCT_CHARACTERS_MIN,
    problem('TOO_SIMPLE', `must have at least ${DISTINCT_CHARACTERS_MIN} different characters`),
  )
  .refine((password) => !isCommon(password), problem('TOO_COMMON', 'is one of the passwords that are tried first'));

/** Long passwords from published lists of leaked ones, and runs along the alphabet, the digits or the keyboard. */
const COMMON = [
  'passwordpassword',
  'password1234567',
  'administrator',
  'iloveyouiloveyou',
  'letmeinletmein',
  'welcomewelcome',
  'qwertyqwertyqwerty',
  'changemechangeme',
];
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn'];

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  return COMMON.some((one) => plain.startsWith(one)) || RUNS.some((run) => run.includes(plain));
}
