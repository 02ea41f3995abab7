/**
 * What an operation compiles to. All that graphql-js works out anew for each row of each request, though only the document and the
 * schema decide it, is worked out once: which fields a selection has, what resolves each, and how its value is completed.
 */
import { SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, getArgumentValues, isLeafType, isListType, isNonNullType, isObjectType, } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
export function planOperation(compilation, rootType) {
    const { schema, fragments, conditions, operation } = compilation;
    return planSelection(compilation, rootType, collectFields(schema, fragments, conditions, rootType, operation.selectionSet));
}
function planSelection(compilation, parentType, nodesByName) {
    const fields = [...nodesByName].map(([responseName, nodes]) => planField(compilation, parentType, { responseName, nodes }));
    return { fields: fields.filter((field) => field !== null), isBare: nodesByName.has('__proto__') };
}
/** Null for a field that the type does not have: only a document that was not validated has one, and graphql-js leaves it out. */
function planField(compilation, parentType, { responseName, nodes }) {
    const [node] = nodes;
    const definition = node && definitionOf(compilation.schema, parentType, node.name.value);
    if (!definition)
        return null;
    const { type } = definition;
    return {
        ...{ responseName, nodes, definition, parentType, isNonNull: isNonNullType(type) },
        argumentsOf: argumentsOf(definition, node),
        completion: planCompletion(type, memoised(compilation, nodes)),
        isLeaf: isLeafType(isNonNullType(type) ? type.ofType : type),
    };
}
function planCompletion(type, selectionOf) {
    if (isNonNullType(type))
        return { kind: 'nonNull', inner: planCompletion(type.ofType, selectionOf) };
    if (isListType(type))
        return { kind: 'list', item: planCompletion(type.ofType, selectionOf), isItemNonNull: isNonNullType(type.ofType) };
    if (isLeafType(type))
        return { kind: 'leaf', type, takes: takenAsItIs(type) };
    return isObjectType(type) ? { kind: 'object', type, selectionOf } : { kind: 'abstract', type, selectionOf };
}
/** Of which values we know without asking that the scalar serialises them to themselves. */
function takenAsItIs({ name }) {
    if (name === 'String' || name === 'ID')
        return 'string';
    return name === 'Boolean' ? 'boolean' : null;
}
/** Below an abstract type it depends on the row which fields are selected: each possible type is planned when one comes. */
function memoised(compilation, nodes) {
    const { schema, fragments, conditions } = compilation;
    const known = new Map();
    return (type) => {
        const planned = known.get(type) ?? planSelection(compilation, type, collectSubfields(schema, fragments, conditions, type, nodes));
        known.set(type, planned);
        return planned;
    };
}
function definitionOf(schema, parentType, name) {
    if (name === TypeNameMetaFieldDef.name)
        return TypeNameMetaFieldDef;
    if (parentType === schema.getQueryType()) {
        if (name === SchemaMetaFieldDef.name)
            return SchemaMetaFieldDef;
        if (name === TypeMetaFieldDef.name)
            return TypeMetaFieldDef;
    }
    return parentType.getFields()[name];
}
/** Made anew for each call, since a resolver may change what it is given. */
function argumentsOf(definition, node) {
    if (definition.args.length === 0)
        return () => ({});
    const isFixed = (node.arguments ?? []).every((argument) => isPlain(argument.value));
    const hasPlainDefaults = definition.args.every(({ defaultValue }) => typeof defaultValue !== 'object' || defaultValue === null);
    if (!isFixed || !hasPlainDefaults)
        return (variables) => getArgumentValues(definition, node, variables);
    let fixed = null;
    return (variables) => {
        fixed ??= getArgumentValues(definition, node, variables);
        return { ...fixed };
    };
}
function isPlain({ kind }) {
    return kind !== 'Variable' && kind !== 'ListValue' && kind !== 'ObjectValue';
}
//# sourceMappingURL=plan.js.map