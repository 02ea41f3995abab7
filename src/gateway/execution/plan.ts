/**
 * What an operation compiles to. All that graphql-js works out anew for each row of each request, though only the document and the
 * schema decide it, is worked out once: which fields a selection has, what resolves each, and how its value is completed.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ValueNode,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { isCarried } from '../../kernel/graphql.js';

export type Variables = Record<string, unknown>;

/** What the plans of one operation share. `conditions` are the values of the variables on which its @skip and @include depend. */
export type Compilation = {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly conditions: Variables;
};

export type FieldPlan = {
  readonly responseName: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly argumentsOf: (variables: Variables) => Record<string, unknown>;
  readonly completion: Completion;
  /** Whether it is a property of the row that has nothing below it: its place in the answer is then of interest only when it fails. */
  readonly isProperty: boolean;
  /** Whether the row may hold it under the field's name, as its resolver would find it. */
  readonly isCarried: boolean;
  /** The `typeof` of values that stand in the answer as they are, or null where each is serialized. */
  readonly takes: Taken;
  readonly isNonNull: boolean;
};

export type SelectionPlan = {
  readonly fields: readonly FieldPlan[];
  /** Whether a client calls a field `__proto__`, which an ordinary object does not take for a key. */
  readonly isBare: boolean;
};

export type Completion =
  | { readonly kind: 'nonNull'; readonly inner: Completion }
  | { readonly kind: 'list'; readonly item: Completion; readonly isItemNonNull: boolean }
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType; readonly selectionOf: SelectionOf }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType; readonly selectionOf: SelectionOf };

type Taken = 'string' | 'boolean' | null;
type SelectionOf = (type: GraphQLObjectType) => SelectionPlan;

export function planOperation(compilation: Compilation, rootType: GraphQLObjectType): SelectionPlan {
  const { schema, fragments, conditions, operation } = compilation;
  return planSelection(compilation, rootType, collectFields(schema, fragments, conditions, rootType, operation.selectionSet));
}

function planSelection(
  compilation: Compilation,
  parentType: GraphQLObjectType,
  nodesByName: ReadonlyMap<string, readonly FieldNode[]>,
): SelectionPlan {
  const fields = [...nodesByName].map(([responseName, nodes]) => planField(compilation, parentType, { responseName, nodes }));
  return { fields: fields.filter((field) => field !== null), isBare: nodesByName.has('__proto__') };
}

type Collected = Pick<FieldPlan, 'responseName' | 'nodes'>;

/** Null for a field that the type does not have: only a document that was not validated has one, and graphql-js leaves it out. */
function planField(compilation: Compilation, parentType: GraphQLObjectType, { responseName, nodes }: Collected): FieldPlan | null {
  const [node] = nodes;
  const definition = node && definitionOf(compilation.schema, parentType, node.name.value);
  if (!definition) return null;
  const { type } = definition;
  const inner = isNonNullType(type) ? type.ofType : type;
  return {
    ...{ responseName, nodes, definition, parentType, isNonNull: isNonNullType(type) },
    argumentsOf: argumentsOf(definition, node),
    completion: planCompletion(type, memoised(compilation, nodes)),
    isCarried: isCarried(definition),
    isProperty: isLeafType(inner) && definition.resolve === undefined,
    takes: isLeafType(inner) ? takenAsItIs(inner) : null,
  };
}

function planCompletion(type: GraphQLOutputType, selectionOf: SelectionOf): Completion {
  if (isNonNullType(type)) return { kind: 'nonNull', inner: planCompletion(type.ofType, selectionOf) };
  if (isListType(type)) return { kind: 'list', item: planCompletion(type.ofType, selectionOf), isItemNonNull: isNonNullType(type.ofType) };
  if (isLeafType(type)) return { kind: 'leaf', type };
  return isObjectType(type) ? { kind: 'object', type, selectionOf } : { kind: 'abstract', type, selectionOf };
}

/** Of which values we know without asking that the scalar serialises them to themselves. */
function takenAsItIs({ name }: GraphQLLeafType): Taken {
  if (name === 'String' || name === 'ID') return 'string';
  return name === 'Boolean' ? 'boolean' : null;
}

/** Below an abstract type it depends on the row which fields are selected: each possible type is planned when one comes. */
function memoised(compilation: Compilation, nodes: readonly FieldNode[]): SelectionOf {
  const { schema, fragments, conditions } = compilation;
  const known = new Map<GraphQLObjectType, SelectionPlan>();
  return (type) => {
    const planned = known.get(type) ?? planSelection(compilation, type, collectSubfields(schema, fragments, conditions, type, nodes));
    known.set(type, planned);
    return planned;
  };
}

function definitionOf(schema: GraphQLSchema, parentType: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parentType === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parentType.getFields()[name];
}

/** Made anew for each call, since a resolver may change what it is given. */
function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['argumentsOf'] {
  if (definition.args.length === 0) return () => ({});
  const isFixed = (node.arguments ?? []).every((argument) => isPlain(argument.value));
  const hasPlainDefaults = definition.args.every(({ defaultValue }) => typeof defaultValue !== 'object' || defaultValue === null);
  if (!isFixed || !hasPlainDefaults) return (variables) => getArgumentValues(definition, node, variables);
  let fixed: Record<string, unknown> | null = null;
  return (variables) => {
    fixed ??= getArgumentValues(definition, node, variables);
    return { ...fixed };
  };
}

function isPlain({ kind }: ValueNode): boolean {
  return kind !== 'Variable' && kind !== 'ListValue' && kind !== 'ObjectValue';
}
