import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import type { AttributeKind } from './tables.js';

export const attributeKind = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  CHOICE: 'CHOICE',
  CHOICES: 'CHOICES',
} as const satisfies Record<AttributeKind, AttributeKind>;

registerEnumType(attributeKind, {
  name: 'AttributeKind',
  description: 'What the values of an attribute are.',
  valuesConfig: {
    TEXT: { description: 'One line of text, at most 500 characters.' },
    NUMBER: { description: 'A number, in the unit of the attribute if it has one.' },
    BOOLEAN: { description: 'Yes or no.' },
    DATE: { description: 'A day, as in 2026-03-01.' },
    CHOICE: { description: 'One of the choices of the attribute.' },
    CHOICES: { description: 'One or more of the choices of the attribute.' },
  },
});

@ObjectType('Attribute', { description: 'Something that products of a type tell about themselves.' })
export class AttributeType {
  @Field(() => String, {
    description: 'What programs call it, unique in the type. Types may share a key: a filter then finds products of all of them.',
  })
  key: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => attributeKind, { description: 'What its values are.' })
  kind: AttributeKind;

  @Field(() => String, { nullable: true, description: 'Of numbers: what they count, such as kg; null for any other.' })
  unit: string | null;

  @Field(() => [String], { description: 'What may be chosen, in the order in which it is shown; empty for other kinds.' })
  choices: readonly string[];

  @Field(() => Boolean, { description: 'Whether every product of the type must have a value.' })
  required: boolean;

  @Field(() => Boolean, { description: 'Whether the facets of a list of products count its values.' })
  filterable: boolean;
}

@ObjectType('ProductType', { description: 'What products of one kind have in common: their attributes, and the options that make variants.' })
export class ProductTypeType {
  @Field(() => ID, { description: 'Begins with `pty_`.' })
  id: string;

  @Field(() => String, { description: 'As people read it; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => [String], { description: 'The options that a new product of the type has unless it says otherwise, such as Size and Colour.' })
  optionNames: readonly string[];

  @Field(() => [AttributeType], { description: 'At most 50, in their order.' })
  attributes: readonly AttributeType[];

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const ProductTypeConnection = connectionOf('ProductType', () => ProductTypeType);
