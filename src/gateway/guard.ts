/**
 * The only door to graphql-shield, which enforces the modules' rules (`kernel/rules.ts`).
 *
 * Only fields that have a rule are wrapped: shield around every field doubles the time of a list. Root fields must have one, so the
 * default is still "no": `guard` refuses a schema with an unruled root field before the server starts.
 */
import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import type { GatewayContext } from '../kernel/context.js';
import { isCarried } from '../kernel/graphql.js';
import { type Rule, type RuleMap, permissionMissing } from '../kernel/rules.js';

// graphql-shield 7.6.5 fails as an ES module on Node 23 and later, and its CommonJS build still calls a function that Node removed
// (https://github.com/maticzav/graphql-shield/issues/1560).
if (!('isUndefined' in util)) Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
const require = createRequire(import.meta.url);
const { shield, rule, deny } = require('graphql-shield') as typeof Shield;
const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;

/** Puts the rules around the schema's fields. Throws when a root field has no rule or a rule has no field. */
export function guard(schema: GraphQLSchema, rules: RuleMap): GraphQLSchema {
  assertComplete(schema, rules);
  const shielded: Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>> = {};
  for (const [type, fields] of Object.entries(rules)) {
    shielded[type] = Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, toShield(`${type}.${field}: ${one.name}`, one)]));
  }
  // `debug` with a fallback error is the one combination in which shield passes on an error as it was thrown.
  const generator = shield(shielded, { fallbackRule: deny, debug: true, fallbackError: permissionMissing('unknown') });
  const everyField = generator.generate(schema) as Middleware.IMiddlewareTypeMap;
  const onlyRuled: Middleware.IMiddlewareTypeMap = {};
  for (const [type, fields] of Object.entries(rules)) {
    const generated = Object.entries(everyField[type] ?? {}).filter(([field]) => field in fields);
    onlyRuled[type] = Object.fromEntries(generated);
  }
  return guardListening(applyMiddleware(schema, onlyRuled), rules);
}

/** shield asks the rule of a subscription at each event, and nobody before anything is listened to: that is done here. */
function guardListening(schema: GraphQLSchema, rules: RuleMap): GraphQLSchema {
  for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
    const { subscribe } = field;
    const one = rules['Subscription']?.[name];
    if (!subscribe || !one) throw new Error(`The subscription ${name} listens to nothing, or has no rule`);
    // biome-ignore lint/plugin: once, at the start.
    field.subscribe = (source, args, ctx: GatewayContext, info) => {
      const refusal = one.check(ctx);
      if (refusal) throw refusal;
      return subscribe(source, args, ctx, info);
    };
  }
  return schema;
}

function toShield(name: string, one: Rule) {
  // Cached results would let a second alias with other arguments through.
  return rule(name, { cache: 'no_cache' })((_parent, _args, ctx: GatewayContext) => one.check(ctx) ?? true);
}

function assertComplete(schema: GraphQLSchema, rules: RuleMap): void {
  const problems: string[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.keys(root?.getFields() ?? {})) {
      if (!rules[root?.name ?? '']?.[field]) problems.push(`${root?.name}.${field} has no rule`);
    }
  }
  for (const [type, fields] of Object.entries(rules)) {
    const known = schema.getType(type);
    const defined = known && 'getFields' in known ? known.getFields() : {};
    for (const name of Object.keys(fields)) {
      const field = defined[name];
      if (!field) problems.push(`the rule ${type}.${name} guards no field`);
      else if (isCarried(field)) problems.push(`the rule ${type}.${name} would be passed by where the row carries the field`);
    }
  }
  if (problems.length > 0) throw new Error(`The schema's rules are incomplete: ${problems.join('; ')}`);
}
