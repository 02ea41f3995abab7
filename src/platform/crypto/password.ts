import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for Argon2id, the library's default algorithm (password storage cheat sheet): 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing is 45 ms of CPU and 19 MiB each: this many at a time keep a flood of sign-ins from taking the process. */
const CONCURRENT_MAX = 4;
/** Beyond it a sign-in is refused at once rather than after a minute in the queue. */
const WAITING_MAX = 200;

let running = 0;
const waiting: (() => void)[] = [];

/** How many hashes are being made, and how many wait for their turn. */
export function passwordLoad(): { readonly running: number; readonly waiting: number } {
  return { running, waiting: waiting.length };
}

/** Whether another hash can be taken on now. */
export function hasPasswordCapacity(): boolean {
  return passwordLoad().waiting < WAITING_MAX;
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalisePassword(password), ARGON2ID));
}

/** Verifies against a hash, or against a dummy when there is none, so that an unknown account takes as long as a known one. */
export function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  return inTurn(async () => {
    const matches = await verify(passwordHash ?? DUMMY_HASH, normalisePassword(password));
    return matches && passwordHash !== null;
  });
}

/** Of a random text that nobody knows. */
const DUMMY_HASH = '$argon2id$v=19$m=19456,t=2,p=1$qxsfsjI1O61qGJ8KhRQgzA$fo2Zb8V4iM7u9ZDFsLwTqwhhPBWJIlDZDUvXSDWgTqc';

/** Keyboards write the same letters in different ways (NIST SP 800-63B-4, section 3.1.1.2: NFC). */
export function normalisePassword(password: string): string {
  return password.normalize('NFC');
}

/** Whether the hash was made with weaker parameters than today's, or in another way. */
export function isHashOutdated(passwordHash: string): boolean {
  const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(passwordHash) ?? [];
  return memory === undefined || Number(memory) < ARGON2ID.memoryCost || Number(time) < ARGON2ID.timeCost;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= CONCURRENT_MAX) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
