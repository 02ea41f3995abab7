/**
 * How long the answer of an operation may be kept, and for whom: worked out once for each operation, from the `@cacheControl` of the
 * fields and types that it selects, by the rules of https://www.apollographql.com/docs/apollo-server/performance/caching. Whatever
 * declares nothing is not kept: an answer is kept when each root field, and each field that leads to an object, says so.
 */
import { Kind, OperationTypeNode, getNamedType, isAbstractType, isCompositeType, isUnionType, valueFromASTUntyped, } from 'graphql';
import { fragmentsOf } from '../limits/weight.js';
/** Protects memory, and people from a declaration that was meant in milliseconds. */
const MAX_AGE_SECONDS_MAX = 3_600;
/** For the schema. Unlike Apollo Server's, what is kept is for one person unless it says otherwise. */
export const cacheControlDirective = /* GraphQL */ `
  "How long an answer with this field, or with objects of this type, may be kept by the server and given again. An answer with anything that does not say it is not kept."
  directive @cacheControl(
    "In seconds, at most 3600."
    maxAge: Int
    "For whom. Where only \`maxAge\` is given, for one session."
    scope: CacheControlScope
    "As long, and for whom, as the object around it."
    inheritMaxAge: Boolean
  ) on FIELD_DEFINITION | OBJECT
  "For whom an answer is kept. Never for several tenants."
  enum CacheControlScope {
    "For all of a tenant who have the same rights."
    PUBLIC
    "For one session."
    PRIVATE
  }
`;
/** Null when it may not be kept. What `@skip` and `@include` leave out counts as well. */
export function policyOf(schema, document, operation) {
    const root = schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !root)
        return null;
    const terms = [...termsOf({ schema, root, fragments: fragmentsOf(document), entered: new Set() }, root, operation.selectionSet)];
    const maxAges = terms.flatMap(({ maxAge }) => (maxAge === null ? [] : [maxAge]));
    if (maxAges.length === 0)
        return null;
    const maxAgeSeconds = Math.min(...maxAges, MAX_AGE_SECONDS_MAX);
    return maxAgeSeconds > 0 ? { maxAgeSeconds, scope: terms.some(({ scope }) => scope === 'PRIVATE') ? 'PRIVATE' : 'PUBLIC' } : null;
}
function* termsOf(walk, parent, { selections }) {
    for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
            yield* termsOfField(walk, parent, selection.name.value);
            const type = selection.selectionSet && typeBelow(parent, selection.name.value);
            if (selection.selectionSet && type)
                yield* termsOf(walk, type, selection.selectionSet);
            continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
        if (!fragment || walk.entered.has(fragment.selectionSet))
            continue;
        walk.entered.add(fragment.selectionSet);
        const type = fragment.typeCondition ? walk.schema.getType(fragment.typeCondition.name.value) : parent;
        if (isCompositeType(type))
            yield* termsOf(walk, type, fragment.selectionSet);
    }
}
/** As each type says that the object may have in which the field stands. */
function* termsOfField(walk, parent, name) {
    if (name === '__typename')
        return;
    for (const owner of objectTypes(walk.schema, parent)) {
        const field = owner.getFields()[name];
        // Introspection has no definition.
        if (!field)
            yield { maxAge: 0, scope: null };
        else
            yield* termsOfDefinition(walk, field, owner === walk.root);
    }
}
function* termsOfDefinition({ schema }, { type, astNode }, isRoot) {
    const own = hintIn(astNode?.directives);
    const named = getNamedType(type);
    if (!isCompositeType(named)) {
        yield { maxAge: own.maxAge ?? (isRoot ? 0 : null), scope: own.scope };
        return;
    }
    for (const one of objectTypes(schema, named)) {
        const ofType = hintIn(one.astNode?.directives);
        const inherits = !isRoot && (own.inherits || ofType.inherits);
        const scope = own.scope === 'PRIVATE' ? own.scope : ofType.scope;
        yield { maxAge: own.maxAge ?? ofType.maxAge ?? (inherits ? null : 0), scope };
    }
}
function objectTypes(schema, type) {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}
function typeBelow(parent, name) {
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    const type = field && getNamedType(field.type);
    return isCompositeType(type) ? type : null;
}
function hintIn(directives = []) {
    const given = directives.find(({ name }) => name.value === 'cacheControl')?.arguments ?? [];
    const { maxAge, scope, inheritMaxAge } = Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
    const seconds = typeof maxAge === 'number' ? maxAge : null;
    const undeclared = seconds === null ? null : 'PRIVATE';
    return { maxAge: seconds, scope: scope === 'PUBLIC' || scope === 'PRIVATE' ? scope : undeclared, inherits: inheritMaxAge === true };
}
//# sourceMappingURL=policy.js.map