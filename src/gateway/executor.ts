import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../kernel/context.js';
import { formatError, isUnexpected } from './errors.js';
import { documentLimitsRule } from './limits/limits.js';

/** Protects the parser: the largest of our own operations has a tenth of it. */
const TOKENS_MAX = 5_000;

/** Called once for each operation that was executed. */
export type OnAnswer = (ctx: GatewayContext, answer: { readonly isMutation: boolean; readonly hasErrors: boolean }) => void;

/** Apollo Server around the schema. Transport, context and pages are the gateway's own. */
export async function startExecutor(
  schema: GraphQLSchema,
  { introspection, onAnswer }: { readonly introspection: boolean; readonly onAnswer: OnAnswer },
): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    schema,
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
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), logUnexpectedErrors, addRequestId, tell(onAnswer)],
  });
  await server.start();
  return server;
}

const logUnexpectedErrors: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (isUnexpected(error))
            contextValue.log.error('an operation failed', { operationName, path: error.path, error: error.originalError ?? error });
        }
      },
    };
  },
};

const addRequestId: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map(
          (error): GraphQLFormattedError => ({ ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }),
        );
      },
    };
  },
};

function tell(onAnswer: OnAnswer): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, operation, contextValue }) {
          const hasErrors = response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
          onAnswer(contextValue, { isMutation: operation?.operation === OperationTypeNode.MUTATION, hasErrors });
        },
      };
    },
  };
}
