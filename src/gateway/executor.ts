import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, OperationTypeNode, execute } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../kernel/context.js';
import { formatError } from './errors.js';
import { logUnexpected, stringify, toFormatted, withRequestId } from './execution/answer.js';
import { type ExecutorKind, KnownDocuments, type KnownOperation } from './execution/known-documents.js';
import { documentLimitsRule } from './limits/limits.js';

/** Protects the parser: the largest of our own operations has a tenth of it. */
const TOKENS_MAX = 5_000;
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

/** Called once for each operation that was executed. */
export type OnAnswer = (ctx: GatewayContext, answer: { readonly isMutation: boolean; readonly hasErrors: boolean }) => void;

export type ExecutorOptions = { readonly introspection: boolean; readonly executor: ExecutorKind; readonly onAnswer: OnAnswer };

/**
 * GraphQL over HTTP. A request passes through Apollo Server; one whose document has been validated before takes a shorter way, on
 * which it gets the same answer.
 */
export class Executor {
  readonly #apollo: ApolloServer<GatewayContext>;
  readonly #documents: KnownDocuments;
  readonly #onAnswer: OnAnswer;
  /** Which media type Apollo Server chose for a header `accept`. */
  readonly #typeByAccept = new LRUCache<string, string>({ max: ACCEPTS_MAX });

  private constructor(apollo: ApolloServer<GatewayContext>, documents: KnownDocuments, onAnswer: OnAnswer) {
    this.#apollo = apollo;
    this.#documents = documents;
    this.#onAnswer = onAnswer;
  }

  static async start(schema: GraphQLSchema, { introspection, executor, onAnswer }: ExecutorOptions): Promise<Executor> {
    const documents = new KnownDocuments(schema, executor);
    const apollo = new ApolloServer<GatewayContext>({
      gateway: gatewayOf(schema, documents),
      introspection,
      hideSchemaDetailsFromClientErrors: !introspection,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      csrfPrevention: true,
      persistedQueries: false,
      parseOptions: { maxTokens: TOKENS_MAX },
      validationRules: [documentLimitsRule],
      formatError,
      // The cache-control plugin costs a third of a list's time and nothing uses it.
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        tellErrors,
        tellAnswers(onAnswer),
        rememberDocuments(documents),
      ],
    });
    await apollo.start();
    return new Executor(apollo, documents, onAnswer);
  }

  async answer(question: Question): Promise<Answer> {
    const type = this.#typeByAccept.get(acceptOf(question));
    const known = type === undefined ? null : this.#find(question);
    return (type !== undefined && known && (await this.#answerKnown(known, question, type))) || this.#throughApollo(question);
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  /** Null for everything that is not plainly a POST of a known document. */
  #find({ method, body }: Question): KnownOperation | null {
    if (method !== 'POST' || typeof body?.['query'] !== 'string') return null;
    const { query, operationName, variables, extensions } = body;
    if (!isAbsent(operationName) && (typeof operationName !== 'string' || operationName === '')) return null;
    if (!isAbsent(variables) && !isRecord(variables)) return null;
    if (!isAbsent(extensions) && (!isRecord(extensions) || 'persistedQuery' in extensions)) return null;
    return this.#documents.find(query, operationName ?? undefined);
  }

  /** Null when nothing was executed, because the variables are wrong: that is Apollo Server's to say. */
  async #answerKnown({ name, kind, execute: run }: KnownOperation, { body, context: makeContext }: Question, type: string): Promise<Answer | null> {
    const context = makeContext();
    const { data, errors } = await run({ context, variables: body?.['variables'] as Record<string, unknown> | null });
    if (data === undefined) return null;
    this.#onAnswer(context, { isMutation: kind === OperationTypeNode.MUTATION, hasErrors: errors !== undefined });
    if (!errors) return { status: 200, headers: [['content-type', type]], body: stringify({ data }) };
    logUnexpected(errors, context, name);
    const { errors: formatted, head } = toFormatted(errors, context);
    return { status: head.status, headers: [...head.headers, ['content-type', type]], body: stringify({ errors: formatted, data }) };
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
      executor: async ({ document, operation, operationName, context, request: { variables = {} } }) =>
        operation
          ? documents.operation(document, operation).execute({ context, variables })
          : // Says why there is none.
            execute({ schema, document, operationName, variableValues: variables }),
    }),
    stop: async () => {},
  };
}

function tellAnswers(onAnswer: OnAnswer): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, operation, contextValue }) {
          const hasErrors = body.kind === 'single' && body.singleResult.errors !== undefined;
          onAnswer(contextValue, { isMutation: operation?.operation === OperationTypeNode.MUTATION, hasErrors });
        },
      };
    },
  };
}

function rememberDocuments(documents: KnownDocuments): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return { didResolveOperation: async ({ source, document }) => documents.add(source, document) };
    },
  };
}

const tellErrors: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      didEncounterErrors: async ({ errors, contextValue, operationName }) => logUnexpected(errors, contextValue, operationName),
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => withRequestId(error, contextValue));
      },
    };
  },
};

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
