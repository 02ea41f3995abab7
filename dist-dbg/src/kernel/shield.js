/**
 * The only door to graphql-shield. Rules are synchronous functions of the verified actor; shield enforces them.
 *
 * Only fields that have a rule are wrapped: shield around every field doubles the time of a list. Root fields must have one, so the
 * default is still "no": `guard` refuses a schema with an unruled root field before the server starts.
 */
import { createRequire } from 'node:module';
import util from 'node:util';
import { personRequired, secondFactorRefusal, stepUpRefusal } from './assurance.js';
import { effectiveValue } from './entitlements.js';
import { defineRefusal } from './errors.js';
import { storageRefusal } from './quotas.js';
// graphql-shield 7.6.5 fails as an ES module on Node 23 and later, and its CommonJS build still calls a function that Node removed
// (https://github.com/maticzav/graphql-shield/issues/1560).
const removedFromNode = util;
removedFromNode.isUndefined ??= (value) => value === undefined;
const require = createRequire(import.meta.url);
const { shield, rule, deny } = require('graphql-shield');
const { applyMiddleware } = require('graphql-middleware');
export const signInRequired = defineRefusal('UNAUTHENTICATED', 'SIGN_IN_REQUIRED', 'Sign in first: this needs a valid access token.');
export const permissionMissing = defineRefusal('FORBIDDEN', 'PERMISSION_MISSING', 'The signed-in account lacks the permission that this needs; the message names it.', (permission) => `This needs the permission ${permission}.`);
const moduleNotEnabled = defineRefusal('FORBIDDEN', 'MODULE_NOT_ENABLED', 'The tenant does not have the module that this belongs to.', (module) => `The module ${module} is not enabled for this tenant.`);
const idempotencyKeyRequired = defineRefusal('BAD_REQUEST', 'IDEMPOTENCY_KEY_REQUIRED', 'This moves money or stock and must not happen twice: send a header Idempotency-Key, new for each new request.');
/** For everyone, signed in or not. */
export const anyone = { name: 'anyone', check: () => null };
/** For every signed-in user or operator. What a tenant has written down to be read for it is neither, nor is an API key. */
export const signedIn = { name: 'signedIn', check: (ctx) => strangerRefusal(ctx) ?? secondFactorRefusal(ctx) };
/** The same, also for those who must add a second factor before they may do anything else. */
export const enrolling = { name: 'enrolling', check: (ctx) => strangerRefusal(ctx) };
function strangerRefusal({ actor }) {
    if (actor.kind === 'apiKey')
        return personRequired();
    if (actor.kind === 'customer')
        return userRequired();
    return actor.kind === 'user' || actor.kind === 'operator' ? null : signInRequired();
}
const userRequired = defineRefusal('FORBIDDEN', 'USER_REQUIRED', 'This is for users of a tenant: neither operators of the platform nor customers of a shop have a part in it.');
/** For every signed-in user of a tenant. */
export const asUser = {
    name: 'asUser',
    check(ctx) {
        if (ctx.actor.kind === 'anonymous')
            return signInRequired();
        if (ctx.actor.kind === 'apiKey')
            return personRequired();
        return ctx.actor.kind === 'user' ? secondFactorRefusal(ctx) : userRequired();
    },
};
const held = new Map();
/** For whoever holds the permission. */
export function holds(permission) {
    const known = held.get(permission);
    if (known)
        return known;
    const made = {
        name: `holds(${permission})`,
        check(ctx) {
            if (ctx.actor.kind === 'anonymous')
                return signInRequired();
            if (ctx.actor.kind === 'customer')
                return userRequired();
            return ctx.actor.permissions.has(permission) ? secondFactorRefusal(ctx) : permissionMissing(permission);
        },
    };
    held.set(permission, made);
    return made;
}
/** For whoever both rules let through: what does two things at once. */
export function both(one, other) {
    return { ...one, name: `${one.name} and ${other.name}`, check: (ctx) => one.check(ctx) ?? other.check(ctx) };
}
/** The same rule for a module that a tenant may not have: without it the field is refused to everyone who is signed in. */
export function whenEnabled(module, inner) {
    return {
        ...inner,
        name: `${inner.name} when ${module} is enabled`,
        check(ctx) {
            const refusal = inner.check(ctx);
            if (refusal?.code === 'UNAUTHENTICATED' || ctx.tenantOrNull === null || ctx.tenantOrNull.modules.has(module))
                return refusal;
            return moduleNotEnabled(module);
        },
    };
}
const impersonated = defineRefusal('FORBIDDEN', 'IMPERSONATION_FORBIDS', 'An operator who acts as a user may not do this: credentials, roles, consents and settings are changed by people themselves.');
/** The same rule for people alone: for what is handed to the session that asks. */
export function byPerson(inner) {
    return {
        ...inner,
        name: `${inner.name} by a person`,
        check: (ctx) => (ctx.actor.kind === 'apiKey' ? personRequired() : inner.check(ctx)),
    };
}
/** Also for an operator who acts as a user. */
export function delegable(inner) {
    return { ...inner, check: (ctx) => inner.check(ctx), delegable: true };
}
/** The same rule, which refuses an operator who acts as a user, unless it is marked as delegable. */
export function inPerson(inner) {
    if (inner.delegable)
        return inner;
    return { ...inner, check: (ctx) => ('impersonatorId' in ctx.actor && ctx.actor.impersonatorId ? impersonated() : inner.check(ctx)) };
}
/** The same rule for what must not happen twice when a client repeats itself, such as moving money or stock. */
export function keyed(inner) {
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
export function sensitive(inner) {
    return { ...inner, isSensitive: true, check: (ctx) => inner.check(ctx) ?? stepUpRefusal(ctx) };
}
/** The same rule, which lets everybody through, signed in or not, in a tenant whose setting says so. */
export function openWhere(setting, inner) {
    const isOpen = (ctx) => ctx.tenantOrNull !== null && effectiveValue(ctx.tenantOrNull.entitlements, setting, ctx.now()).value;
    return {
        ...inner,
        name: `${inner.name} unless ${setting.key} is true`,
        check: (ctx) => (isOpen(ctx) ? null : inner.check(ctx)),
    };
}
/** For a mutation that only takes something away: it is let through when the tenant's storage is used up. */
export function takesAway(inner) {
    return { ...inner, takesAway: true };
}
/** The same rule for a mutation that adds something: refused when the tenant's storage is used up. */
export function whenRoom(inner) {
    if (inner.takesAway)
        return inner;
    return { ...inner, check: (ctx) => inner.check(ctx) ?? (ctx.tenantOrNull && storageRefusal(ctx.tenantOrNull)) };
}
/** Puts the rules around the schema's fields. Throws when a root field has no rule or a rule has no field. */
export function guard(schema, rules) {
    assertComplete(schema, rules);
    const shielded = {};
    for (const [type, fields] of Object.entries(rules)) {
        shielded[type] = Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, toShield(`${type}.${field}: ${one.name}`, one)]));
    }
    // `debug` with a fallback error is the one combination in which shield passes on an error as it was thrown.
    const generator = shield(shielded, { fallbackRule: deny, debug: true, fallbackError: permissionMissing('unknown') });
    const everyField = generator.generate(schema);
    const onlyRuled = {};
    for (const [type, fields] of Object.entries(rules)) {
        const generated = everyField[type] ?? {};
        onlyRuled[type] = Object.fromEntries(Object.keys(fields).map((field) => [field, generated[field]]));
    }
    return guardListening(applyMiddleware(schema, onlyRuled), rules);
}
/** shield asks the rule of a subscription at each event, and nobody before anything is listened to: that is done here. */
function guardListening(schema, rules) {
    for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
        const { subscribe } = field;
        const one = rules['Subscription']?.[name];
        if (!subscribe || !one)
            throw new Error(`The subscription ${name} listens to nothing, or has no rule`);
        field.subscribe = (source, args, ctx, info) => {
            const refusal = one.check(ctx);
            if (refusal)
                throw refusal;
            return subscribe(source, args, ctx, info);
        };
    }
    return schema;
}
function toShield(name, one) {
    // Cached results would let a second alias with other arguments through.
    return rule(name, { cache: 'no_cache' })((_parent, _args, ctx) => one.check(ctx) ?? true);
}
function assertComplete(schema, rules) {
    const problems = [];
    for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
        for (const field of Object.keys(root?.getFields() ?? {})) {
            if (!rules[root?.name ?? '']?.[field])
                problems.push(`${root?.name}.${field} has no rule`);
        }
    }
    for (const [type, fields] of Object.entries(rules)) {
        const known = schema.getType(type);
        const names = known && 'getFields' in known ? Object.keys(known.getFields()) : [];
        for (const field of Object.keys(fields))
            if (!names.includes(field))
                problems.push(`the rule ${type}.${field} guards no field`);
    }
    if (problems.length > 0)
        throw new Error(`The schema's rules are incomplete: ${problems.join('; ')}`);
}
//# sourceMappingURL=shield.js.map