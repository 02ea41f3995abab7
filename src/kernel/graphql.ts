/** The only door to type-graphql. Types have fields only, and every type is written out: no metadata is emitted or read. */
import 'reflect-metadata';
import type { GraphQLField } from 'graphql';
import * as typeGraphql from 'type-graphql';
import type { Ctx } from './context.js';
import type { Page } from './page.js';

export { GraphQLDateTime as DateTime, GraphQLJSON as Json, GraphQLLocalDate as LocalDate, GraphQLSafeInt as SafeInt } from 'graphql-scalars';
export {
  Arg,
  Args,
  ArgsType,
  Ctx as Context,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  createUnionType,
  registerEnumType,
} from 'type-graphql';

const { ArgsType, Directive, Field, Int } = typeGraphql;
type ClassType<T extends object = object> = new () => T;

/** An object type whose fields are read as they are: without this each field would get an asynchronous resolver. */
export function ObjectType(name: string, options: { readonly description: string }): ClassDecorator {
  return typeGraphql.ObjectType(name, { ...options, simpleResolvers: true });
}

const CARRIED = 'carried';

/**
 * For a field that its row may carry under the field's own name (`follow`): where it does, the gateway takes that and does not call the method.
 * So no rule can guard such a field.
 */
export function Carried(): MethodDecorator {
  return typeGraphql.Extensions({ [CARRIED]: true });
}

export function isCarried({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean {
  return extensions[CARRIED] === true;
}

type Listening<Args> = {
  readonly description: string;
  /** Runs once, behind the field's rule, and says what is heard: `ctx.hear(…)`. Throws for arguments that make no sense. */
  readonly listen: (ctx: Ctx, args: Args) => Promise<AsyncIterable<unknown>>;
};

/**
 * A root field that is told again and again: the method is called for each event heard, with the event as its root, in a context of its own, under the rights that
 * the listener has at that moment.
 */
export function Subscription<Args>(type: () => ClassType, { description, listen }: Listening<Args>): MethodDecorator {
  return typeGraphql.Subscription(type, {
    nullable: true,
    description,
    subscribe: ({ args, context }) => listen(context as Ctx, args as Args),
  });
}

/** type-graphql asks for one as soon as there are subscriptions, whether or not they use it. */
const NO_TOPICS = {
  publish: () => {
    throw new Error('Invariant broken: what is told is an event of a transaction');
  },
  subscribe: () => {
    throw new Error('Invariant broken: a subscription hears events by `listen`');
  },
};

/** Where a list may be kept (`@cacheControl`), what a connection wraps around its rows may be as well. */
const AS_AROUND = '@cacheControl(inheritMaxAge: true)';

@Directive(AS_AROUND)
@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor: () => string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor: () => string | null;
}

export const sortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = keyof typeof sortDirection;
typeGraphql.registerEnumType(sortDirection, {
  name: 'SortDirection',
  description: 'The direction of an order.',
  valuesConfig: { ASC: { description: 'Smallest, earliest or alphabetically first at the top.' }, DESC: { description: 'The other way round.' } },
});

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows to read forward, 1 to 100; 20, or what the tenant has set for the list, when nothing is given.',
  })
  first: number | null;

  @Field(() => String, { nullable: true, description: 'Begin behind this cursor. Goes with `first`.' })
  after: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows to read backward, 1 to 100. Not together with `first`.' })
  last: number | null;

  @Field(() => String, { nullable: true, description: 'End before this cursor. Goes with `last`.' })
  before: string | null;
}

/** Lists inside of lists are read forward only: so the pages of all parents are one statement. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows to read, 1 to 100; 20 when nothing is given.' })
  first: number | null;

  @Field(() => String, { nullable: true, description: 'Begin behind this cursor.' })
  after: string | null;
}

/** The connection and edge types of a list, as in https://relay.dev/graphql/connections.htm, with `nodes` as a shortcut. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>): ClassType<Page<Node>> {
  @Directive(AS_AROUND)
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'The place of this row in the list, for `after` and `before`.' })
    cursor: string;

    @Field(() => node(), { description: `The ${name} itself.` })
    node: Node;
  }

  @Directive(AS_AROUND)
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [node()], { description: 'The rows of this page, in order.' })
    nodes: readonly Node[];

    @Field(() => [EdgeType], { description: 'The same rows, each with its cursor.' })
    edges: Page<Node>['edges'];

    @Field(() => PageInfoType, { description: 'Where this page stands in the list.' })
    pageInfo: Page<Node>['pageInfo'];
  }
  return ConnectionType;
}

/** Builds the schema from resolver classes. Inputs are checked by the services, which name every wrong field at once. */
export function buildSchema(resolvers: readonly ClassType[], orphanedTypes: readonly ClassType[] = []) {
  return typeGraphql.buildSchemaSync({
    resolvers: resolvers as unknown as typeGraphql.NonEmptyArray<ClassType>,
    orphanedTypes: [...orphanedTypes],
    validate: false,
    skipCheck: false,
    pubSub: NO_TOPICS,
  });
}
