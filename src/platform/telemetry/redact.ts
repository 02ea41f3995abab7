/** Takes secrets out of whatever is written down: by the key under which they stand, and by what they look like. */

/** Values under these keys are never written, wherever they stand. */
const SECRET_KEY = /pass(word|wd)?|secret|token|authorization|cookie|api.?key|credential/i;
/** Names of things beside the secrets: `tokenId`, `passwordChangedAt`. */
const BESIDE_SECRET = /(Id|Ids|At|Kind|Count)$/;
/** Secrets that hide in texts: bearer tokens, JWTs, and the password of a database URL. */
const SECRET_TEXT = /(bearer\s+)[\w.~+/=-]+|eyJ[\w-]+\.[\w-]+\.[\w-]*|(\w+:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi;
/** Protects the log from an endless object. */
const DEPTH_MAX = 6;

export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return redactError(value, depth);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH_MAX) return '[deeper]';
  if (Array.isArray(value)) return value.map((one) => redact(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isSecret(key) ? '[redacted]' : redact(one, depth + 1)]));
}

function isSecret(key: string): boolean {
  return SECRET_KEY.test(key) && !BESIDE_SECRET.test(key);
}

function redactError(error: Error, depth: number): unknown {
  const { name, message, stack, cause, ...rest } = error as Error & Record<string, unknown>;
  if (depth > DEPTH_MAX) return { name, message: redactText(message) };
  return {
    name,
    message: redactText(message),
    stack: redactText(stack ?? ''),
    ...(redact(rest, depth + 1) as object),
    ...(cause === undefined ? {} : { cause: redact(cause, depth + 1) }),
  };
}

export function redactText(text: string): string {
  return text.replace(SECRET_TEXT, (_match, bearer?: string, url?: string) => `${bearer ?? url ?? ''}[redacted]`);
}
