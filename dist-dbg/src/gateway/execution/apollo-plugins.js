import { OperationTypeNode } from 'graphql';
import { cacheControlOf } from '../caching/freshness.js';
import { asksCost, logUnexpected, withRequestId } from './answer.js';
export function tellAnswers(onAnswer) {
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
export function rememberDocuments(documents) {
    return {
        async requestDidStart() {
            return { didResolveOperation: async ({ source, document }) => documents.add(source, document) };
        },
    };
}
/** The cost of the operation, for who asks for it; and how long an answer may be kept, where that is declared. */
export function tellExtras(documents) {
    return {
        async requestDidStart() {
            return {
                async willSendResponse({ request, document, operation, response: { body, http } }) {
                    if (!document || !operation || body.kind !== 'single')
                        return;
                    const cacheControl = cacheControlOf(body.singleResult.data);
                    if (cacheControl !== null)
                        http.headers.set('cache-control', cacheControl);
                    if (asksCost(request.extensions))
                        body.singleResult.extensions = { ...body.singleResult.extensions, cost: documents.operation(document, operation).cost() };
                },
            };
        },
    };
}
export const tellErrors = {
    async requestDidStart() {
        return {
            didEncounterErrors: async ({ errors, contextValue, operationName }) => logUnexpected(errors, contextValue, operationName),
            async willSendResponse({ response: { body }, contextValue }) {
                if (body.kind !== 'single' || !body.singleResult.errors)
                    return;
                body.singleResult.errors = body.singleResult.errors.map((error) => withRequestId(error, contextValue));
            },
        };
    },
};
//# sourceMappingURL=apollo-plugins.js.map