import { hash, verify } from '@node-rs/argon2';
import { Gate } from '../../kernel/gate.js';
/** OWASP's minimum for Argon2id, the library's default algorithm (password storage cheat sheet): 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashing is 45 ms of CPU and 19 MiB each: this many at a time keep a flood of sign-ins from taking the process. */
const CONCURRENT_MAX = 4;
/** Beyond it a sign-in is refused at once rather than after a minute in the queue. */
const WAITING_MAX = 200;
const gate = new Gate({ running: CONCURRENT_MAX, waiting: WAITING_MAX });
/** How many hashes are being made, and how many wait for their turn. */
export function passwordLoad() {
    return gate.load;
}
/** Whether another hash can be taken on now. */
export function hasPasswordCapacity() {
    return gate.hasRoom;
}
export function hashPassword(password) {
    return gate.enter(() => hash(normalisePassword(password), ARGON2ID));
}
/** Verifies against a hash, or against a dummy when there is none, so that an unknown account takes as long as a known one. */
export function verifyPassword(password, passwordHash) {
    return gate.enter(async () => {
        const matches = await verify(passwordHash ?? DUMMY_HASH, normalisePassword(password));
        return matches && passwordHash !== null;
    });
}
/** Of a random text that nobody knows. */
const DUMMY_HASH = '$argon2id$v=19$m=19456,t=2,p=1$qxsfsjI1O61qGJ8KhRQgzA$fo2Zb8V4iM7u9ZDFsLwTqwhhPBWJIlDZDUvXSDWgTqc';
/** Keyboards write the same letters in different ways (NIST SP 800-63B-4, section 3.1.1.2: NFC). */
export function normalisePassword(password) {
    return password.normalize('NFC');
}
/** Whether the hash was made with weaker parameters than today's, or in another way. */
export function isHashOutdated(passwordHash) {
    const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(passwordHash) ?? [];
    return memory === undefined || Number(memory) < ARGON2ID.memoryCost || Number(time) < ARGON2ID.timeCost;
}
//# sourceMappingURL=password.js.map