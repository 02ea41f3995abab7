import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  execute,
  visit,
} from 'graphql';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { CollectedErrors } from './collected-errors.js';
import { type Compilation, type SelectionPlan, type Variables, planOperation } from './plan.js';
import { type Run, runFields, runFieldsInTurn } from './run.js';
import { coercerOf } from './variables.js';

/** Bounds the plans of one operation, of which each set of conditions (@skip, @include) has its own; others are planned each time. */
const PLANS_MAX = 16;

export type Request = { readonly context: unknown; readonly variables: Readonly<Record<string, unknown>> | null | undefined };
export type Result = ExecutionResult | Promise<ExecutionResult>;
export type Execute = (request: Request) => Result;

/** The operation of a validated document as a function: it answers exactly what `execute` of graphql-js does. */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Execute {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType || operation.operation === OperationTypeNode.SUBSCRIPTION) return byReference(schema, document, operation);
  const fragments = fragmentsOf(document);
  const conditions = conditionsOf(document);
  const runRoot = operation.operation === OperationTypeNode.MUTATION ? runFieldsInTurn : runAtOnce;
  const coerce = coercerOf(schema, operation);
  const plans = new Map<string, SelectionPlan>();

  const planFor = (variables: Variables): SelectionPlan => {
    const key = conditions.map((name) => Number(variables[name] === true)).join('');
    const known = plans.get(key);
    if (known) return known;
    const planned = planOperation({ schema, fragments, operation, conditions: variables }, rootType);
    if (plans.size < PLANS_MAX) plans.set(key, planned);
    return planned;
  };

  return ({ context, variables: raw }) => {
    const { coerced, errors } = coerce(raw ?? {});
    if (errors) return { errors };
    const run: Run = { schema, fragments, operation, context, variables: coerced, errors: new CollectedErrors() };
    return answer(run, () => runRoot(run, planFor(coerced), undefined));
  };
}

function runAtOnce(run: Run, selection: SelectionPlan, source: unknown) {
  return runFields(run, selection, source, undefined);
}

function answer({ errors }: Run, work: () => ReturnType<typeof runFields>): Result {
  const succeed = (data: Record<string, unknown>): ExecutionResult => (errors.list.length === 0 ? { data } : { errors: errors.list, data });
  const fail = (error: unknown): ExecutionResult => {
    errors.add(error as never, undefined);
    return { errors: errors.list, data: null };
  };
  try {
    const data = work();
    return isPromise(data) ? data.then(succeed, fail) : succeed(data);
  } catch (error) {
    return fail(error);
  }
}

/** What is not compiled: graphql-js executes it. */
export function byReference(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Execute {
  const operationName = operation.name?.value;
  return ({ context, variables }) =>
    execute({ schema, document, contextValue: context, variableValues: variables, ...(operationName === undefined ? {} : { operationName }) });
}

function fragmentsOf({ definitions }: DocumentNode): Compilation['fragments'] {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

/** The variables on which any @skip or @include of the document depends. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
