/** What is read of a JSON Schema that a declared payload gives. */
export type JsonSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
};

const STRINGS: Readonly<Record<string, string>> = {
  'date-time': '2026-03-09T14:30:00.000Z',
  date: '2026-03-09',
  email: 'kim@example.com',
  uri: 'https://example.com',
  uuid: '018f4f7e-2b62-7c3a-9f9e-4d2a6f1b0c55',
};

/** A value that the schema describes: the first one that comes to mind, always the same. */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.examples !== undefined && schema.examples.length > 0) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return exampleOf(schema.anyOf[0] ?? {});
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, exampleOf(property)]));
    case 'array':
      return schema.items === undefined ? [] : [exampleOf(schema.items)];
    case 'string':
      return STRINGS[schema.format ?? ''] ?? 'text';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return null;
  }
}

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array' | 'any';

/** What may stand at a path; empty when there is no such place. Entries of arrays are named by their numbers. */
export function typesAt(schema: JsonSchema, [key, ...rest]: readonly string[]): ReadonlySet<JsonType> {
  const variants = schema.anyOf ?? [schema];
  return new Set(variants.flatMap((variant) => (key === undefined ? typesOf(variant) : [...typesBelow(variant, key, rest)])));
}

function typesBelow(schema: JsonSchema, key: string, rest: readonly string[]): ReadonlySet<JsonType> {
  const property = schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (property !== undefined) return typesAt(property, rest);
  if (schema.items !== undefined && /^\d+$/.test(key)) return typesAt(schema.items, rest);
  const others = schema.additionalProperties;
  if (schema.properties === undefined && typeof others === 'object') return typesAt(others, rest);
  return new Set();
}

function typesOf(schema: JsonSchema): JsonType[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return values.map((value) => (value === null ? 'null' : (typeof value as JsonType)));
  if (schema.type === undefined) return ['any'];
  return [schema.type === 'integer' ? 'number' : (schema.type as JsonType)];
}
