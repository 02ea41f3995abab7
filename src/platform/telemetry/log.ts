import winston from 'winston';
import type { Log } from '../../kernel/context.js';
import type { Config } from '../config/config.js';

/** Values under these keys are never written, wherever they stand. */
const SECRET_KEY = /pass(word|wd)?|secret|token|authorization|cookie|api.?key|credential/i;
/** Secrets that hide in texts: bearer tokens, JWTs, and the password of a database URL. */
const SECRET_TEXT = /(bearer\s+)[\w.~+/=-]+|eyJ[\w-]+\.[\w-]+\.[\w-]*|(\w+:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi;
/** Protects the log from an endless object. */
const DEPTH_MAX = 6;

/** One JSON object a line, or text for people; control characters in values cannot begin a line of their own. */
export function createLog(config: Config['log']): Log {
  const { combine, timestamp, json, printf } = winston.format;
  const pretty = printf((line) => {
    const { level, message, timestamp: time, ...fields } = line;
    const rest = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : '';
    return `${String(time).slice(11, 23)} ${level.padEnd(5)} ${JSON.stringify(message).slice(1, -1)}${rest}`;
  });
  const logger = winston.createLogger({
    level: config.level === 'silent' ? 'error' : config.level,
    silent: config.level === 'silent',
    format: combine(timestamp(), config.format === 'json' ? json() : pretty),
    // Stderr, so that what a command prints on stdout stays its own.
    transports: [new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
  });
  const write =
    (level: keyof Log) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      if (!logger.isLevelEnabled(level)) return;
      logger.log({ ...(redact(fields, 0) as object), level, message: redactText(message) });
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** The same log with fields on each line. */
export function withFields(log: Log, fields: Record<string, unknown>): Log {
  const write = (level: keyof Log) => (message: string, more?: Record<string, unknown>) => log[level](message, { ...fields, ...more });
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactText(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return redactError(value, depth);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH_MAX) return '[deeper]';
  if (Array.isArray(value)) return value.map((one) => redact(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, SECRET_KEY.test(key) ? '[redacted]' : redact(one, depth + 1)]));
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

function redactText(text: string): string {
  return text.replace(SECRET_TEXT, (_match, bearer?: string, url?: string) => `${bearer ?? url ?? ''}[redacted]`);
}
