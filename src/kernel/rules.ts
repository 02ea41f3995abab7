/**
 * Rules are synchronous functions of the verified actor; the gateway puts them around fields (`gateway/guard.ts`). Root fields must have one,
 * so the default is "no".
 */
import { personRequired, secondFactorRefusal, stepUpRefusal } from './assurance.js';
import type { GatewayContext, Tenant } from './context.js';
import { effectiveValue } from './entitlements.js';
import { type Refusal, defineRefusal } from './errors.js';
import { storageRefusal } from './quotas.js';
import type { Setting } from './settings.js';

type Asked = Pick<GatewayContext, 'actor' | 'isKeyed' | 'now'> & { readonly tenantOrNull: Pick<Tenant, 'modules' | 'entitlements'> | null };

/** Answers null for "go on", or the refusal. Never does I/O. */
export type Rule = {
  readonly name: string;
  readonly takesAway?: true;
  /** Whether it asks for a fresh proof of who asks. */
  readonly isSensitive?: true;
  /** Set where an operator who acts as a user may do it, too. */
  readonly delegable?: true;
  check(ctx: Asked): Refusal | null;
};
/** Rules by type and field name. */
export type RuleMap = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

export const signInRequired = defineRefusal('UNAUTHENTICATED', 'SIGN_IN_REQUIRED', 'Sign in first: this needs a valid access token.');
export const permissionMissing = defineRefusal(
  'FORBIDDEN',
  'PERMISSION_MISSING',
  'The signed-in account lacks the permission that this needs; the message names it.',
  (permission: string) => `This needs the permission ${permission}.`,
);
const moduleNotEnabled = defineRefusal(
  'FORBIDDEN',
  'MODULE_NOT_ENABLED',
  'The tenant does not have the module that this belongs to.',
  (module: string) => `The module ${module} is not enabled for this tenant.`,
);

const idempotencyKeyRequired = defineRefusal(
  'BAD_REQUEST',
  'IDEMPOTENCY_KEY_REQUIRED',
  'This moves money or stock and must not happen twice: send a header Idempotency-Key, new for each new request.',
);

/** For everyone, signed in or not. */
export const anyone: Rule = { name: 'anyone', check: () => null };

/** For every signed-in user or operator. What a tenant has written down to be read for it is neither, nor is an API key. */
export const signedIn: Rule = { name: 'signedIn', check: (ctx) => strangerRefusal(ctx) ?? secondFactorRefusal(ctx) };

/** The same, also for those who must add a second factor before they may do anything else. */
export const enrolling: Rule = { name: 'enrolling', check: (ctx) => strangerRefusal(ctx) };

function strangerRefusal({ actor }: Asked): Refusal | null {
  if (actor.kind === 'apiKey') return personRequired();
  if (actor.kind === 'customer') return userRequired();
  return actor.kind === 'user' || actor.kind === 'operator' ? null : signInRequired();
}

const userRequired = defineRefusal(
  'FORBIDDEN',
  'USER_REQUIRED',
  'This is for users of a tenant: neither operators of the platform nor customers of a shop have a part in it.',
);

/** For every signed-in user of a tenant. */
export const asUser: Rule = {
  name: 'asUser',
  check(ctx) {
    if (ctx.actor.kind === 'anonymous') return signInRequired();
    if (ctx.actor.kind === 'apiKey') return personRequired();
    return ctx.actor.kind === 'user' ? secondFactorRefusal(ctx) : userRequired();
  },
};

const held = new Map<string, Rule>();

/** For whoever holds the permission. */
export function holds(permission: string): Rule {
  const known = held.get(permission);
  if (known) return known;
  const made: Rule = {
    name: `holds(${permission})`,
    check(ctx) {
      if (ctx.actor.kind === 'anonymous') return signInRequired();
      if (ctx.actor.kind === 'customer') return userRequired();
      return ctx.actor.permissions.has(permission) ? secondFactorRefusal(ctx) : permissionMissing(permission);
    },
  };
  held.set(permission, made);
  return made;
}

/** For whoever both rules let through: what does two things at once. */
export function both(one: Rule, other: Rule): Rule {
  return { ...one, name: `${one.name} and ${other.name}`, check: (ctx) => one.check(ctx) ?? other.check(ctx) };
}

/** The same rule for a module that a tenant may not have: without it the field is refused to everyone who is signed in. */
export function whenEnabled(module: string, inner: Rule): Rule {
  return {
    ...inner,
    name: `${inner.name} when ${module} is enabled`,
    check(ctx) {
      const refusal = inner.check(ctx);
      if (refusal?.code === 'UNAUTHENTICATED' || ctx.tenantOrNull === null || ctx.tenantOrNull.modules.has(module)) return refusal;
      return moduleNotEnabled(module);
    },
  };
}

const impersonated = defineRefusal(
  'FORBIDDEN',
  'IMPERSONATION_FORBIDS',
  'An operator who acts as a user may not do this: credentials, roles, consents and settings are changed by people themselves.',
);

/** The same rule for people alone: for what is handed to the session that asks. */
export function byPerson(inner: Rule): Rule {
  return {
    ...inner,
    name: `${inner.name} by a person`,
    check: (ctx) => (ctx.actor.kind === 'apiKey' ? personRequired() : inner.check(ctx)),
  };
}

/** Also for an operator who acts as a user. */
export function delegable(inner: Rule): Rule {
  return { ...inner, check: (ctx) => inner.check(ctx), delegable: true };
}

/** The same rule, which refuses an operator who acts as a user, unless it is marked as delegable. */
export function inPerson(inner: Rule): Rule {
  if (inner.delegable) return inner;
  return { ...inner, check: (ctx) => ('impersonatorId' in ctx.actor && ctx.actor.impersonatorId ? impersonated() : inner.check(ctx)) };
}

/** The same rule for what must not happen twice when a client repeats itself, such as moving money or stock. */
export function keyed(inner: Rule): Rule {
  return {
    ...inner,
    name: `${inner.name} with a key`,
    check: (ctx) => inner.check(ctx) ?? (ctx.isKeyed ? null : idempotencyKeyRequired()),
  };
}

/**
 * The same rule for what an account, a tenant or the installation hangs on: refused with `STEP_UP_REQUIRED` unless whoever asks has proved
 * who they are within the last minutes. Keep the list short: who is asked too often stops looking.
 */
export function sensitive(inner: Rule): Rule {
  return { ...inner, isSensitive: true, check: (ctx) => inner.check(ctx) ?? stepUpRefusal(ctx) };
}

/** The same rule, which lets everybody through, signed in or not, in a tenant whose setting says so. */
export function openWhere(setting: Setting<boolean>, inner: Rule): Rule {
  const isOpen = (ctx: Asked) => ctx.tenantOrNull !== null && effectiveValue(ctx.tenantOrNull.entitlements, setting, ctx.now()).value;
  return {
    ...inner,
    name: `${inner.name} unless ${setting.key} is true`,
    check: (ctx) => (isOpen(ctx) ? null : inner.check(ctx)),
  };
}

/** For a mutation that only takes something away: it is let through when the tenant's storage is used up. */
export function takesAway(inner: Rule): Rule {
  return { ...inner, takesAway: true };
}

/** The same rule for a mutation that adds something: refused when the tenant's storage is used up. */
export function whenRoom(inner: Rule): Rule {
  if (inner.takesAway) return inner;
  return { ...inner, check: (ctx) => inner.check(ctx) ?? (ctx.tenantOrNull && storageRefusal(ctx.tenantOrNull)) };
}
