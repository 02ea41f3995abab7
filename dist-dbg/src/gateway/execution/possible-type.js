import { GraphQLError, isObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
/** The object type of that name, which a `resolveType` gave for the value. Throws, in the words of graphql-js, when it cannot be one. */
export function possibleType(schema, type, { field, name, value }) {
    const at = `${field.parentType.name}.${field.definition.name}`;
    const abstract = `Abstract type "${type.name}"`;
    const refuse = (message) => new GraphQLError(message, { nodes: field.nodes });
    if (name === null || name === undefined) {
        const advice = `Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
        throw refuse(`${abstract} must resolve to an Object type at runtime for field "${at}". ${advice}`);
    }
    if (isObjectType(name)) {
        throw new GraphQLError('Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.');
    }
    if (typeof name !== 'string') {
        throw new GraphQLError(`${abstract} must resolve to an Object type at runtime for field "${at}" with value ${inspect(value)}, received "${inspect(name)}".`);
    }
    const found = schema.getType(name);
    if (!found)
        throw refuse(`${abstract} was resolved to a type "${name}" that does not exist inside the schema.`);
    if (!isObjectType(found))
        throw refuse(`${abstract} was resolved to a non-object type "${name}".`);
    if (!schema.isSubType(type, found))
        throw refuse(`Runtime Object type "${found.name}" is not a possible type for "${type.name}".`);
    return found;
}
//# sourceMappingURL=possible-type.js.map