import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { collectRules } from '../../src/gateway/schema.js';
import { modules } from '../../src/modules.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { useWorld } from '../support/world.js';

const schema = buildSchema(readFileSync(path.join(projectRoot(), 'schema', 'schema.graphql'), 'utf8'));

/** A value that the type accepts, with required fields only. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type)]),
    );
  return { Int: 1, Float: 1, Boolean: true }[type.name] ?? 'x';
}

/** The operation that asks for one root field, with as little as it accepts. */
function operationOf(root: GraphQLObjectType, name: string): { text: string; variables: Record<string, unknown> } {
  const field = root.getFields()[name];
  if (!field) throw new Error(`no field ${name}`);
  const needed = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const result = getNamedType(field.type);
  const selection = isObjectType(result) || isUnionType(result) ? ' { __typename }' : '';
  const kind = root === schema.getMutationType() ? 'mutation' : 'query';
  return {
    text: `${kind} ${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''}${selection} }`,
    variables: Object.fromEntries(needed.map((arg) => [arg.name, sample(arg.type)])),
  };
}

describe('every root field', () => {
  const world = useWorld();
  const rules = collectRules(modules);
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);

  for (const root of roots) {
    for (const name of Object.keys(root.getFields())) {
      const rule = rules[root.name]?.[name]?.name ?? '';
      const { text, variables } = operationOf(root, name);

      it(`${root.name}.${name} answers strangers as its rule says (${rule})`, async () => {
        const { errors } = await world.acme.anonymous.send(text, variables);
        const refused = errors.some((error) => error.extensions.reason === 'SIGN_IN_REQUIRED');
        expect(refused).to.equal(!rule.startsWith('anyone'));
      });

      it(`${root.name}.${name} tells nothing but a coded refusal when its input makes no sense`, async () => {
        const asker = /(tenants|plans):/.test(rule) ? world.operator : world.acme.admin;
        const { errors } = await asker.send(text, variables);
        for (const { extensions, message } of errors) {
          expect(extensions.code, message).to.not.equal('INTERNAL');
          expect(message).to.not.match(/select |insert |node_modules|\.js:|at Object/i);
        }
      });
    }
  }
});
