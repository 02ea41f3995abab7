import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode, execute } from 'graphql';
import { LRUCache } from 'lru-cache';
import { cacheControlOf } from './caching/freshness.js';
import { formatError } from './errors.js';
import { asksCost, logUnexpected, stringify, toFormatted } from './execution/answer.js';
import { rememberDocuments, tellAnswers, tellErrors, tellExtras } from './execution/apollo-plugins.js';
import { KnownDocuments } from './execution/known-documents.js';
import { TOKENS_MAX, documentLimitsRule } from './limits/limits.js';
import { eventStreamRequired } from './live/errors.js';
/** Clients write few different headers; this is for one that makes them up. */
const ACCEPTS_MAX = 100;
/**
 * GraphQL over HTTP. A request passes through Apollo Server; one whose document has been validated before takes a shorter way, on
 * which it gets the same answer.
 */
export class Executor {
    #apollo;
    #documents;
    #persisted;
    #onAnswer;
    /** Which media type Apollo Server chose for a header `accept`. */
    #typeByAccept = new LRUCache({ max: ACCEPTS_MAX });
    constructor({ apollo, documents, options: { persisted, onAnswer } }) {
        this.#apollo = apollo;
        this.#documents = documents;
        this.#persisted = persisted;
        this.#onAnswer = onAnswer;
    }
    static async start(schema, options) {
        const { introspection, persisted, onAnswer } = options;
        const documents = new KnownDocuments(schema, options);
        const apollo = new ApolloServer({
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
    async answer(question) {
        const document = this.#persisted.resolve(askedOf(question));
        const type = this.#typeByAccept.get(acceptOf(question));
        const known = type === undefined || document === undefined ? null : this.#find(question, document);
        return (type !== undefined && known && (await this.#answerKnown(known, question, type))) || this.#throughApollo(question);
    }
    stop() {
        return this.#apollo.stop();
    }
    /** Null for everything that is not plainly a POST of a known document. */
    #find({ method, body }, document) {
        if (method !== 'POST' || body === undefined)
            return null;
        const { operationName, variables, extensions } = body;
        if (!isAbsent(operationName) && (typeof operationName !== 'string' || operationName === ''))
            return null;
        if (!isAbsent(variables) && !isRecord(variables))
            return null;
        if (!isAbsent(extensions) && !isRecord(extensions))
            return null;
        return this.#documents.find(document, operationName ?? undefined);
    }
    /** Null when nothing was executed, because the variables are wrong: that is Apollo Server's to say. */
    async #answerKnown(known, { body, context: makeContext }, type) {
        const context = makeContext();
        const { data, errors } = await known.execute({ context, variables: body?.['variables'] });
        if (data === undefined)
            return null;
        this.#onAnswer(context, { isMutation: known.kind === OperationTypeNode.MUTATION, hasErrors: errors !== undefined });
        const extensions = asksCost(body?.['extensions']) ? { cost: known.cost() } : undefined;
        const cacheControl = cacheControlOf(data);
        const headers = [...(cacheControl === null ? [] : [['cache-control', cacheControl]]), ['content-type', type]];
        if (!errors)
            return { status: 200, headers, body: stringify({ data, extensions }) };
        logUnexpected(errors, context, known.name);
        const { errors: formatted, head } = toFormatted(errors, context);
        return { status: head.status, headers: [...head.headers, ...headers], body: stringify({ errors: formatted, data, extensions }) };
    }
    async #throughApollo(question) {
        const { method, search, body } = question;
        const { status, headers, body: sent, } = await this.#apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: { method, headers: toHeaderMap(question.headers), search, body },
            context: async () => question.context(),
        });
        if (sent.kind !== 'complete')
            return { status: status ?? 200, headers, body: sent.asyncIterator };
        const type = headers.get('content-type');
        if (status === undefined && type !== undefined)
            this.#typeByAccept.set(acceptOf(question), type);
        return { status: status ?? 200, headers, body: sent.string };
    }
}
/** Apollo Server's hook for another executor than its own. */
function gatewayOf(schema, documents) {
    return {
        onSchemaLoadOrUpdate(tell) {
            tell({ apiSchema: schema, coreSupergraphSdl: '' });
            return () => { };
        },
        load: async () => ({
            executor: async ({ document, operation, operationName, context, request: { variables = {} } }) => {
                if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
                    return { errors: [eventStreamError()] };
                if (operation)
                    return documents.operation(document, operation).execute({ context, variables });
                // Says why there is none.
                return execute({ schema, document, operationName, variableValues: variables });
            },
        }),
        stop: async () => { },
    };
}
/** Nothing was executed, so the answer has the status of a request that is refused as a whole. */
function eventStreamError() {
    const refusal = eventStreamRequired();
    return new GraphQLError(refusal.message, { originalError: refusal, extensions: { code: refusal.code, http: { status: 400 } } });
}
/** Where the document and its hash stand: in the body, or in the address. */
function askedOf({ method, search, body }) {
    if (method === 'POST')
        return { query: body?.['query'], extensions: body?.['extensions'] };
    const parameters = new URLSearchParams(search);
    return { query: parameters.get('query') ?? undefined, extensions: parseJson(parameters.get('extensions')) };
}
function parseJson(text) {
    try {
        return text === null ? undefined : JSON.parse(text);
    }
    catch {
        // Apollo Server says what is wrong with it.
        return undefined;
    }
}
function acceptOf({ headers }) {
    return String(headers['accept'] ?? '');
}
function isAbsent(value) {
    return value === null || value === undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function toHeaderMap(headers) {
    const map = new HeaderMap();
    for (const [name, value] of Object.entries(headers))
        if (value !== undefined)
            map.set(name, Array.isArray(value) ? value.join(', ') : value);
    return map;
}
//# sourceMappingURL=executor.js.map