import { type GraphQLSchema, type OperationDefinitionNode, getVariableValues, isNonNullType, isScalarType, typeFromAST } from 'graphql';

type Coerced = ReturnType<typeof getVariableValues>;

/** As many problems of variables are named as graphql-js names. */
export const COERCION_ERRORS_MAX = 50;

/**
 * The variables of an operation, as graphql-js coerces them. Where all of them are scalars, which most are, what their types are is worked out once; a value that is
 * missing, null or wrong is left to graphql-js, with all others.
 */
export function coercerOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (raw: Readonly<Record<string, unknown>>) => Coerced {
  const byReference = (raw: Readonly<Record<string, unknown>>) =>
    getVariableValues(schema, variableDefinitions, raw, { maxErrors: COERCION_ERRORS_MAX });
  const scalars = variableDefinitions.flatMap(({ variable, type: written }) => {
    const type = typeFromAST(schema, written as Parameters<typeof typeFromAST>[1]);
    const scalar = isNonNullType(type) ? type.ofType : type;
    return isScalarType(scalar) ? [{ name: variable.name.value, scalar }] : [];
  });
  if (scalars.length < variableDefinitions.length) return byReference;
  return (raw) => {
    const coerced: Record<string, unknown> = {};
    for (const { name, scalar } of scalars) {
      const value = Object.hasOwn(raw, name) ? raw[name] : null;
      const parsed = value === null || value === undefined ? undefined : tryParse(scalar, value);
      if (parsed === undefined) return byReference(raw);
      coerced[name] = parsed;
    }
    return { coerced };
  };
}

function tryParse(scalar: { parseValue(value: unknown): unknown }, value: unknown): unknown {
  try {
    return scalar.parseValue(value);
  } catch {
    return undefined;
  }
}
