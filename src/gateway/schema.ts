import { mergeSchemas } from '@graphql-tools/schema';
import { type GraphQLSchema, defaultFieldResolver } from 'graphql';
import type { GatewayContext } from '../kernel/context.js';
import { buildSchema } from '../kernel/graphql.js';
import type { Module } from '../kernel/module.js';
import { type Rule, type RuleMap, anyone, inPerson, whenEnabled, whenRoom } from '../kernel/rules.js';
import { cacheControlDirective } from './caching/policy.js';
import { guard } from './guard.js';

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** What belongs to the gateway and to no module. */
const gatewayTypes = /* GraphQL */ `
  "The service behind this schema."
  type Gateway {
    "The product's version, such as \`1.4.0\`."
    version: String!
    "The business modules that exist; which of them a tenant has is the tenant's own matter."
    modules: [String!]!
  }
  type Query {
    "The service behind this schema: for checks of whether it answers, and for support."
    gateway: Gateway!
  }
`;

/** The schema of all modules, guarded by their rules. */
export function buildGatewaySchema(modules: readonly Module[], version: string): GraphQLSchema {
  return scopeMutations(guard(mergeModules(modules, version), collectRules(modules)));
}

/** What the modules' resolver classes make, merged with the gateway's own types. Without rules: to be guarded, or to measure what that costs. */
export function mergeModules(modules: readonly Module[], version: string): GraphQLSchema {
  const codeFirst = buildSchema(modules.flatMap((module) => module.resolvers));
  const gateway = { version, modules: modules.filter((module) => module.optional).map((module) => module.name) };
  const schema = mergeSchemas({
    schemas: [codeFirst],
    typeDefs: [gatewayTypes, cacheControlDirective],
    resolvers: { Query: { gateway: () => gateway } },
  });
  describeRoots(schema);
  return schema;
}

/** Each root field of a mutation works in a context of its own, by its name in the answer. */
function scopeMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    // biome-ignore lint/plugin: once, at the start.
    field.resolve = (source, args, ctx: GatewayContext, info) => resolve(source, args, ctx.ofField(String(info.path.key)), info);
  }
  return schema;
}

/** Root types are made by no module, and SDL cannot describe one without giving it a field. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation, subscription] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (query) query.description = 'What can be read. A field that may not be, or is not there, is null and has an error; the others are answered.';
  if (mutation)
    mutation.description =
      'What can be done. Each mutation is one transaction: all of it happens, or nothing. With the header `Idempotency-Key` it can be repeated safely.';
  if (subscription)
    subscription.description =
      'What can be followed live: one answer for each event, from the opening on, by `Accept: text/event-stream` (docs/live.md). Nothing of what happened before or between ' +
      'two connections is told: read it by a query once the stream is open.';
}

/**
 * All rules by type and field. The root fields of a module that a tenant may not have are refused without it, and its mutations without room.
 * Operators who act as users do business: mutations of the other modules, which administer people and settings, are for people themselves.
 */
export function collectRules(modules: readonly Module[]): RuleMap {
  const rules: Record<string, Record<string, Rule>> = { Query: { gateway: anyone } };
  for (const module of modules) {
    for (const [type, fields] of Object.entries(module.rules)) {
      const ruled = Object.entries(fields).map(([field, rule]) => [field, ROOTS.has(type) ? rootRule(module, type, rule) : rule]);
      rules[type] = { ...rules[type], ...(Object.fromEntries(ruled) as Record<string, Rule>) };
    }
  }
  return rules;
}

function rootRule({ optional, name }: Module, type: string, rule: Rule): Rule {
  if (type !== 'Mutation') return optional ? whenEnabled(name, rule) : rule;
  const personal = optional && !rule.isSensitive ? rule : inPerson(rule);
  return optional ? whenEnabled(name, whenRoom(personal)) : personal;
}
