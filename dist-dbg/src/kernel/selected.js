/** What a client has selected below a field: for reading in one statement what would else be found out row by row. */
import { Kind, getArgumentValues, getNamedType, isObjectType, visit } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
/** What is selected of the object that the field answers. */
export function selectedOf(info) {
    return { selection: selectionOf(info), variables: info.variableValues };
}
/** What is selected of the rows of the connection that the field answers, through `nodes` and `edges` alike. */
export function selectedNodesOf(info) {
    return { selection: nodesOf(selectionOf(info)), variables: info.variableValues };
}
const nodesBySelection = new WeakMap();
export function nodesOf(connection) {
    const known = nodesBySelection.get(connection);
    if (known)
        return known;
    const nodes = merge(connection.get('nodes')?.below, connection.get('edges')?.below.get('node')?.below);
    nodesBySelection.set(connection, nodes);
    return nodes;
}
/** Bounds what is kept for one field: it has one selection for each set of values of its conditions (@skip, @include). */
const SELECTIONS_MAX = 16;
const knownByNode = new WeakMap();
/** Worked out once per field of a document, which the executor keeps as long as clients use it. */
function selectionOf(info) {
    const { fieldNodes, variableValues } = info;
    const known = knownOf(fieldNodes, info);
    const key = known.conditions.map((name) => Number(variableValues[name] === true)).join('');
    const selection = known.selections.get(key) ?? collect(info, fieldNodes, getNamedType(info.returnType));
    if (known.selections.size < SELECTIONS_MAX)
        known.selections.set(key, selection);
    return selection;
}
function knownOf(nodes, info) {
    const [first] = nodes;
    const known = first && knownByNode.get(first);
    if (known && known.nodes.length === nodes.length && known.nodes.every((node, index) => node === nodes[index]))
        return known;
    const made = { nodes, conditions: conditionsOf(info), selections: new Map() };
    if (first)
        knownByNode.set(first, made);
    return made;
}
/** The variables on which any @skip or @include of the operation depends. */
function conditionsOf({ operation, fragments }) {
    const names = new Set();
    for (const root of [operation, ...Object.values(fragments)]) {
        visit(root, {
            Directive({ name, arguments: given = [] }) {
                if (name.value !== 'skip' && name.value !== 'include')
                    return;
                for (const { value } of given)
                    if (value.kind === Kind.VARIABLE)
                        names.add(value.name.value);
            },
        });
    }
    return [...names];
}
function collect(info, nodes, type) {
    const selection = new Map();
    // What is selected of a union is not known before its rows are: nothing of it comes along.
    if (!isObjectType(type))
        return selection;
    for (const same of collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes).values()) {
        const field = toSelectedField(info, type, same);
        if (field)
            selection.set(field.name, mergeField(selection.get(field.name), field));
    }
    return selection;
}
function toSelectedField(info, type, nodes) {
    const [node] = nodes;
    const definition = node && type.getFields()[node.name.value];
    if (!definition)
        return null;
    const takesNone = definition.args.length === 0;
    return {
        name: definition.name,
        argumentsOf: takesNone ? () => ({}) : (variables) => getArgumentValues(definition, node, variables),
        below: collect(info, nodes, getNamedType(definition.type)),
    };
}
function mergeField(one, other) {
    if (!one)
        return { argumentsOf: other.argumentsOf, below: other.below };
    return {
        argumentsOf: (variables) => {
            const [mine, theirs] = [one.argumentsOf(variables), other.argumentsOf(variables)];
            return JSON.stringify(mine) === JSON.stringify(theirs) ? mine : null;
        },
        below: merge(one.below, other.below),
    };
}
function merge(one = new Map(), other = new Map()) {
    if (other.size === 0)
        return one;
    const merged = new Map(one);
    for (const [name, field] of other)
        merged.set(name, mergeField(merged.get(name), field));
    return merged;
}
//# sourceMappingURL=selected.js.map