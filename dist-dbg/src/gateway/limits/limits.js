import { BREAK, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { documentTooDeep, introspectionTooDeep, mutationRepeated, tooManyAliases, tooManyDirectives, tooManyFields, tooManyOperations, tooManyRootFields, } from './errors.js';
import { createScale, fragmentsOf } from './weight.js';
/** Protects the parser: the largest of our own operations has a tenth of it. */
export const TOKENS_MAX = 5_000;
/** What one operation may ask of us before anything of it is executed. The number of tokens is bounded when it is parsed. */
export const documentLimits = {
    /** Only one is executed, but each is validated with all fragments that it reaches. */
    operationsMax: 100,
    /** Nested fields. What stands under `__schema` and `__type` has a bound of its own. */
    depthMax: 12,
    /** Nested lists of an introspection that lead on to types: `getIntrospectionQuery()` has one, a circle has any number. */
    introspectionListsMax: 2,
    /** All fields, each fragment counted as often as it is spread. */
    fieldsMax: 5_000,
    aliasesMax: 100,
    rootFieldsMax: 50,
    /** Protects what is guessed one call at a time: passwords, one-time codes, coupons. Their own limiters count every call. */
    sameMutationMax: 10,
    directivesMax: 5,
};
/**
 * Every limit that the first excessive operation of the document exceeds. Costs one walk over the document however its fragments fan
 * out, and needs no schema: run it before `validate`, so that no other rule meets an excessive document.
 */
export function exceededLimits(document, limits = documentLimits) {
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const surplus = operations[limits.operationsMax];
    if (surplus)
        return [toGraphQLError(tooManyOperations(limits.operationsMax), surplus)];
    const fragments = fragmentsOf(document);
    const weigh = createScale(fragments);
    for (const operation of operations) {
        const refusals = refusalsOf(operation, weigh(operation.selectionSet), rootFieldsOf(operation, fragments), limits);
        if (refusals.length > 0)
            return refusals.map((refusal) => toGraphQLError(refusal, operation));
    }
    return [];
}
export function costOf(document, operation) {
    const fragments = fragmentsOf(document);
    const { depth, fields, aliases } = createScale(fragments)(operation.selectionSet);
    const { depthMax, fieldsMax, aliasesMax, rootFieldsMax } = documentLimits;
    return {
        depth: { used: depth, most: depthMax },
        fields: { used: fields, most: fieldsMax },
        aliases: { used: aliases, most: aliasesMax },
        rootFields: { used: rootFieldsOf(operation, fragments).size, most: rootFieldsMax },
    };
}
/** The same as a validation rule, for whoever cannot stop before `validate`. */
export const documentLimitsRule = (context) => ({
    Document(document) {
        for (const error of exceededLimits(document))
            context.reportError(error);
        return BREAK;
    },
});
function refusalsOf(operation, weight, rootFields, limits) {
    const amounts = [
        [weight.depth, limits.depthMax, documentTooDeep],
        [weight.introspectionLists, limits.introspectionListsMax, introspectionTooDeep],
        [weight.fields, limits.fieldsMax, tooManyFields],
        [weight.aliases, limits.aliasesMax, tooManyAliases],
        [rootFields.size, limits.rootFieldsMax, tooManyRootFields],
        [mostCallsOfOneMutation(operation, rootFields), limits.sameMutationMax, mutationRepeated],
        [Math.max(weight.directives, directivesOf(operation)), limits.directivesMax, tooManyDirectives],
    ];
    return amounts.filter(([amount, most]) => amount > most).map(([, most, refuse]) => refuse(most));
}
/** The most directives on the operation itself or on one of its variables. */
function directivesOf({ directives = [], variableDefinitions = [] }) {
    return variableDefinitions.reduce((most, variable) => Math.max(most, variable.directives?.length ?? 0), directives.length);
}
/** The names of the root fields that an operation calls. */
export function rootFieldNames(document, operation) {
    return [...rootFieldsOf(operation, fragmentsOf(document)).values()];
}
/** Each fragment is entered once, as execution does. */
function rootFieldsOf(operation, fragments) {
    const nameByKey = new Map();
    const entered = new Set([operation.selectionSet]);
    // A set that grows while it is walked: what is added is walked later.
    for (const { selections } of entered) {
        for (const selection of selections) {
            if (selection.kind === Kind.FIELD) {
                nameByKey.set((selection.alias ?? selection.name).value, selection.name.value);
                continue;
            }
            const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
            if (fragment)
                entered.add(fragment.selectionSet);
        }
    }
    return nameByKey;
}
function mostCallsOfOneMutation({ operation }, rootFields) {
    if (operation !== OperationTypeNode.MUTATION)
        return 0;
    const callsByName = new Map();
    for (const name of rootFields.values())
        callsByName.set(name, (callsByName.get(name) ?? 0) + 1);
    return [...callsByName.values()].reduce((most, calls) => Math.max(most, calls), 0);
}
function toGraphQLError(refusal, operation) {
    const { code, reason, message } = refusal;
    return new GraphQLError(message, { nodes: [operation], originalError: refusal, extensions: { code, reason } });
}
//# sourceMappingURL=limits.js.map