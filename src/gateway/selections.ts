/** Executes the queries that tenants have written down, on the same schema, under the same rules and limits as those of clients. */
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  isNonNullType,
  parse,
  print,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { invariant } from '../kernel/assert.js';
import type { GatewayContext } from '../kernel/context.js';
import type { CheckedSelection, SelectionAnswer, SelectionProblem, SelectionRun, Selections } from '../kernel/selections.js';
import type { Origin } from './context/context.js';
import { logUnexpected, toFormatted } from './execution/answer.js';
import { type Execute, compileOperation } from './execution/compiled.js';
import { documentLimits, exceededLimits } from './limits/limits.js';

/** It runs for every event, and nobody watches: a tenth of what a client may ask once. */
const LIMITS = { ...documentLimits, operationsMax: 1, depthMax: 8, fieldsMax: 200, aliasesMax: 20, rootFieldsMax: 5 };
const TEXT_LENGTH_MAX = 10_000;
const TOKENS_MAX = 1_000;
/** Its statements are cancelled then. */
const RUN_MS_MAX = 5_000;
/** Each is compiled once; a tenant has a few. */
const COMPILED_MAX = 500;
const PROBLEMS_MAX = 10;

type Options = { readonly schema: () => GraphQLSchema; readonly createContext: (origin: Origin) => GatewayContext };
type Parsed = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode };

export class TenantSelections implements Selections {
  readonly #options: Options;
  readonly #compiled = new LRUCache<string, Execute>({ max: COMPILED_MAX });

  constructor(options: Options) {
    this.#options = options;
  }

  check(text: string): CheckedSelection {
    const parsed = parseSelection(text);
    if ('problems' in parsed) return { problems: parsed.problems, variables: [] };
    const { document, operation } = parsed;
    const schema = this.#options.schema();
    const excessive = exceededLimits(document, LIMITS);
    const errors = excessive.length > 0 ? excessive : [...validate(schema, document, undefined, { maxErrors: PROBLEMS_MAX })];
    const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      isRequired: isNonNullType(typeFromAST(schema, type as never)) && defaultValue === undefined,
    }));
    return { problems: errors.map(toProblem), variables };
  }

  async run(ctx: Parameters<Selections['run']>[0], text: string, { variables, permissions }: SelectionRun): Promise<SelectionAnswer> {
    const { tenant, requestId, traceparent } = ctx;
    const actor = { kind: 'system', name: 'webhooks', permissions: new Set(permissions) } as const;
    const signal = AbortSignal.timeout(RUN_MS_MAX);
    const context = this.#options.createContext({ requestId, tenant, actor, address: null, userAgent: null, signal, traceparent });
    const { data, errors = [] }: ExecutionResult = await this.#compile(text)({ context, variables });
    logUnexpected(errors, context, null);
    return { data: data ?? null, errors: toFormatted(errors, context).errors.map(toAnswered) };
  }

  #compile(text: string): Execute {
    const known = this.#compiled.get(text);
    if (known) return known;
    const parsed = parseSelection(text);
    invariant('document' in parsed, 'a selection was checked before it is run');
    const made = compileOperation(this.#options.schema(), parsed.document, parsed.operation);
    this.#compiled.set(text, made);
    return made;
  }
}

function parseSelection(text: string): Parsed | { readonly problems: readonly SelectionProblem[] } {
  const refuse = (message: string) => ({ problems: [{ message, line: null, column: null }] });
  if (text.length > TEXT_LENGTH_MAX) return refuse(`must have at most ${TEXT_LENGTH_MAX} characters`);
  try {
    const document = parse(text, { maxTokens: TOKENS_MAX });
    const [operation, second] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined || second !== undefined || operation.operation !== OperationTypeNode.QUERY) return refuse('must be one query');
    return introspects(document) ? refuse('must not ask for the schema itself') : { document, operation };
  } catch (error) {
    return { problems: [toProblem(error as GraphQLError)] };
  }
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return found;
}

function toProblem({ message, locations }: GraphQLError): SelectionProblem {
  return { message, line: locations?.[0]?.line ?? null, column: locations?.[0]?.column ?? null };
}

function toAnswered({ message, path, extensions }: ReturnType<typeof toFormatted>['errors'][number]): SelectionAnswer['errors'][number] {
  return { message, ...(path ? { path } : {}), code: String(extensions?.['code']), reason: String(extensions?.['reason']) };
}
