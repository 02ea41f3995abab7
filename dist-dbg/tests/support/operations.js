/** Operations made from the schema and from the committed examples. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType, parse, } from 'graphql';
import { documentOf, readExamples } from '../../src/gateway/explorer/examples.js';
import { projectRoot } from '../../src/platform/config/config.js';
export const schema = buildSchema(readFileSync(path.join(projectRoot(), 'schema', 'schema.graphql'), 'utf8'));
export const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type !== null && type !== undefined);
const examples = readExamples(projectRoot());
/** The operation that asks for one root field, with as little as it accepts; `also` names an argument that is passed although it need not. */
export function operationOf(root, name, also) {
    const field = root.getFields()[name];
    if (!field)
        throw new Error(`no field ${name}`);
    const needed = field.args.filter((arg) => isNonNullType(arg.type) || arg.name === also);
    const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const result = getNamedType(field.type);
    const selection = isObjectType(result) || isUnionType(result) ? ' { __typename }' : '';
    const kind = root.name.toLowerCase();
    return {
        text: `${kind} ${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''}${selection} }`,
        variables: Object.fromEntries(needed.map((arg) => [arg.name, sample(arg.type)])),
    };
}
/** A value that the type accepts, with required fields only. */
export function sample(type) {
    if (isNonNullType(type))
        return sample(type.ofType);
    if (isListType(type))
        return [sample(type.ofType)];
    if (isEnumType(type))
        return type.getValues()[0]?.name;
    if (isInputObjectType(type))
        return Object.fromEntries(Object.values(type.getFields())
            .filter((field) => isNonNullType(field.type))
            .map((field) => [field.name, sample(field.type)]));
    return { Int: 1, Float: 1, Boolean: true, DateTime: '2100-01-01T00:00:00Z' }[type.name] ?? 'x';
}
/** An example operation of a root field that passes the argument, with its fragments. */
export function exampleOf(field, argument) {
    const passes = (selection) => selection.kind === Kind.FIELD && selection.name.value === field && selection.arguments?.some((one) => one.name.value === argument);
    const example = examples.find(({ operation }) => parse(operation).definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.some(passes)));
    if (!example)
        throw new Error(`schema/operations has no example of ${field} with ${argument}`);
    return { text: documentOf([example]), variables: { ...example.variables } };
}
/** Every place of a root field's arguments that takes an id, those of inputs inside of inputs among them. */
export function idPlacesOf(args) {
    return args.flatMap((arg) => placesIn(arg.type, [arg.name], isNonNullType(arg.type)));
}
function placesIn(type, path, required) {
    if (isNonNullType(type))
        return placesIn(type.ofType, path, required);
    if (isListType(type))
        return placesIn(type.ofType, [...path, '0'], required);
    if (isInputObjectType(type))
        return Object.values(type.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name], required && isNonNullType(field.type)));
    return type.name === 'ID' ? [{ path, required }] : [];
}
/** What of the values of arguments or of an input is required. */
export function requiredOf(fields, values) {
    const required = fields.filter(({ name, type }) => isNonNullType(type) && values[name] !== undefined);
    return Object.fromEntries(required.map(({ name, type }) => {
        const named = getNamedType(type);
        const isObject = isInputObjectType(named) && !Array.isArray(values[name]);
        return [name, isObject ? requiredOf(Object.values(named.getFields()), values[name]) : values[name]];
    }));
}
//# sourceMappingURL=operations.js.map