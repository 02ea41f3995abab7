/** What is made of a received webhook, as its tenant has written it down. */

export const attributes = ['ID', 'TYPE', 'RECEIVED_ID', 'RECEIVED_AT'] as const;
/** What is known of a received webhook beside its payload. */
export type Attribute = (typeof attributes)[number];

export const conversions = ['STRING', 'INT', 'FLOAT', 'BOOLEAN'] as const;
export type Conversion = (typeof conversions)[number];

export type MappedValue = {
  /** The path of a variable, `input.sku`, or the name of a field of the event. */
  readonly to: string;
  /** One of these three says where it comes from. */
  readonly pointer: string | null;
  readonly attribute: Attribute | null;
  readonly value: unknown;
  readonly as: Conversion | null;
  /** Whether it may be absent. */
  readonly optional: boolean;
};

export type Mapping = {
  /** Names, beginnings such as `order.*`, or `*`. */
  readonly types: readonly string[];
  /** The name under which it is told; null for a mutation. */
  readonly event: string | null;
  readonly mutation: string | null;
  readonly values: readonly MappedValue[];
};

/** The first that is for webhooks of this type. */
export function mappingFor(mappings: readonly Mapping[], type: string): Mapping | null {
  return mappings.find(({ types }) => types.some((pattern) => isFor(pattern, type))) ?? null;
}

function isFor(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}
