import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
/** PostgreSQL's own default (scram_iterations). The passwords are random, so that more would protect nothing. */
const ITERATIONS = 4_096;
const SALT_BYTES = 16;
/**
 * What PostgreSQL stores instead of a password (RFC 5803, RFC 7677): sent in place of the password, so that neither the statement nor the
 * server's log ever holds it. For passwords of ASCII letters, digits and signs, which need no preparation.
 */
export function scramVerifier(password) {
    const salt = randomBytes(SALT_BYTES);
    const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
    const hmac = (text) => createHmac('sha256', salted).update(text).digest();
    const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
    return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}
const PASSWORD_BYTES = 32;
/** A password that nobody has seen: 256 random bits in 43 letters, digits, hyphens and underscores. */
export function mintPassword() {
    return randomBytes(PASSWORD_BYTES).toString('base64url');
}
//# sourceMappingURL=scram.js.map