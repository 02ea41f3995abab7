import { ApolloServer, type ApolloServerOptions, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, OperationTypeNode, execute } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../kernel/context.js';
import { cacheControlOf } from './caching/freshness.js';
import type { ResponseCache } from './caching/response-cache.js';
import { formatError } from './errors.js';
import { asksCost, logUnexpected, stringify, toFormatted } from './execution/answer.js';
import { type OnAnswer, rememberDocuments, tellAnswers, tellErrors, tellExtras } from './execution/apollo-plugins.js';
import { type ExecutorKind, KnownDocuments, type KnownOperation } from './execution/known-documents.js';
import type { PersistedDocuments } from './execution/persisted-documents.js';
import { TOKENS_MAX, documentLimitsRule } from './limits/limits.js';
import { eventStreamRequired } from './live/errors.js';

/** Clients write few different headers; this is for one that makes them up. */
const ACCEPTS_MAX = 100;

export type Question = {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly context: () => GatewayContext;
};

export type Answer = {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: string | AsyncIterable<string>;
};

export type ExecutorOptions = {
  readonly introspection: boolean;
  readonly executor: ExecutorKind;
  readonly persisted: PersistedDocuments;
  readonly responses: ResponseCache;
  readonly onAnswer: OnAnswer;
};

type Parts = { readonly apollo: ApolloServer<GatewayContext>; readonly documents: KnownDocuments; readonly options: ExecutorOptions };

/**
 * GraphQL over HTTP. A request passes through Apollo Server; one whose document has been validated before takes a shorter way, on
 * which it gets the same answer.
 */
export class Executor {
  readonly #apollo: ApolloServer<GatewayContext>;
  readonly #documents: KnownDocuments;
  readonly #persisted: PersistedDocuments;
  readonly #onAnswer: OnAnswer;
  /** Which media type Apollo Server chose for a header `accept`. */
  readonly #typeByAccept = new LRUCache<string, string>({ max: ACCEPTS_MAX });

  private constructor({ apollo, documents, options: { persisted, onAnswer } }: Parts) {
    this.#apollo = apollo;
    this.#documents = documents;
    this.#persisted = persisted;
    this.#onAnswer = onAnswer;
  }

  static async start(schema: GraphQLSchema, options: ExecutorOptions): Promise<Executor> {
    const { introspection, persisted, onAnswer } = options;
    const documents = new KnownDocuments(schema, options);
    const apollo = new ApolloServer<GatewayContext>({
      gateway: gatewayOf(schema, documents),
      introspection,
      hideSchemaDetailsFromClientErrors: !introspection,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      csrfPrevention: true,
      persistedQueries: { cache: persisted, ttl: null },
      parseOptions: { maxTokens: TOKENS_MAX },
      validationRules: [documentLimitsRule],
      formatError,
      // Apollo Server's own cache control costs a third of a list's time: ours is worked out once for each operation.
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        tellErrors,
        tellAnswers(onAnswer),
        tellExtras(documents),
        rememberDocuments(documents),
      ],
    });
    await apollo.start();
    return new Executor({ apollo, documents, options });
  }

  async answer(question: Question): Promise<Answer> {
    const document = this.#persisted.resolve(askedOf(question));
    const type = this.#typeByAccept.get(acceptOf(question));
    const known = type === undefined || document === undefined ? null : this.#find(question, document);
    return (type !== undefined && known && (await this.#answerKnown(known, question, type))) || this.#throughApollo(question);
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  /** Null for everything that is not plainly a POST of a known document. */
  #find({ method, body }: Question, document: string): KnownOperation | null {
    if (method !== 'POST' || body === undefined) return null;
    const { operationName, variables, extensions } = body;
    if (!isAbsent(operationName) && (typeof operationName !== 'string' || operationName === '')) return null;
    if (!isAbsent(variables) && !isRecord(variables)) return null;
    if (!isAbsent(extensions) && !isRecord(extensions)) return null;
    return this.#documents.find(document, operationName ?? undefined);
  }

  /** Null when nothing was executed, because the variables are wrong: that is Apollo Server's to say. */
  async #answerKnown(known: KnownOperation, { body, context: makeContext }: Question, type: string): Promise<Answer | null> {
    const context = makeContext();
    const { data, errors } = await known.execute({ context, variables: body?.['variables'] as Record<string, unknown> | null });
    if (data === undefined) return null;
    this.#onAnswer(context, { isMutation: known.kind === OperationTypeNode.MUTATION, hasErrors: errors !== undefined });
    const extensions = asksCost(body?.['extensions']) ? { cost: known.cost() } : undefined;
    const cacheControl = cacheControlOf(data);
    const headers: Answer['headers'] = [...(cacheControl === null ? [] : [['cache-control', cacheControl] as const]), ['content-type', type]];
    if (!errors) return { status: 200, headers, body: stringify({ data, extensions }) };
    logUnexpected(errors, context, known.name);
    const { errors: formatted, head } = toFormatted(errors, context);
    return { status: head.status, headers: [...head.headers, ...headers], body: stringify({ errors: formatted, data, extensions }) };
  }

  async #throughApollo(question: Question): Promise<Answer> {
    const { method, search, body } = question;
    const {
      status,
      headers,
      body: sent,
    } = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: toHeaderMap(question.headers), search, body },
      context: async () => question.context(),
    });
    if (sent.kind !== 'complete') return { status: status ?? 200, headers, body: sent.asyncIterator };
    const type = headers.get('content-type');
    if (status === undefined && type !== undefined) this.#typeByAccept.set(acceptOf(question), type);
    return { status: status ?? 200, headers, body: sent.string };
  }
}

type GatewayInterface = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;

/** Apollo Server's hook for another executor than its own. */
function gatewayOf(schema: GraphQLSchema, documents: KnownDocuments): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, operationName, context, request: { variables = {} } }) => {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [eventStreamError()] };
        if (operation) return documents.operation(document, operation).execute({ context, variables });
        // Says why there is none.
        return execute({ schema, document, operationName, variableValues: variables });
      },
    }),
    stop: async () => {},
  };
}

/** Nothing was executed, so the answer has the status of a request that is refused as a whole. */
function eventStreamError(): GraphQLError {
  const refusal = eventStreamRequired();
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { code: refusal.code, http: { status: 400 } } });
}

/** Where the document and its hash stand: in the body, or in the address. */
function askedOf({ method, search, body }: Question): { readonly query: unknown; readonly extensions: unknown } {
  if (method === 'POST') return { query: body?.['query'], extensions: body?.['extensions'] };
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query') ?? undefined, extensions: parseJson(parameters.get('extensions')) };
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Apollo Server says what is wrong with it.
    return undefined;
  }
}

function acceptOf({ headers }: Question): string {
  return String(headers['accept'] ?? '');
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toHeaderMap(headers: Question['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
