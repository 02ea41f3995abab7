var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/** The only door to type-graphql. Types have fields only, and every type is written out: no metadata is emitted or read. */
import 'reflect-metadata';
import * as typeGraphql from 'type-graphql';
export { GraphQLDateTime as DateTime, GraphQLJSON as Json, GraphQLLocalDate as LocalDate, GraphQLSafeInt as SafeInt } from 'graphql-scalars';
export { Arg, Args, ArgsType, Ctx as Context, Directive, Field, FieldResolver, Float, ID, Info, InputType, Int, Mutation, Query, Resolver, Root, createUnionType, registerEnumType, } from 'type-graphql';
const { ArgsType, Directive, Field, Int } = typeGraphql;
/** An object type whose fields are read as they are: without this each field would get an asynchronous resolver. */
export function ObjectType(name, options) {
    return typeGraphql.ObjectType(name, { ...options, simpleResolvers: true });
}
/**
 * A root field that is told again and again: the method is called for each event heard, with the event as its root, in a context of its own, under the rights that
 * the listener has at that moment.
 */
export function Subscription(type, { description, listen }) {
    return typeGraphql.Subscription(type, {
        nullable: true,
        description,
        subscribe: ({ args, context }) => listen(context, args),
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
let PageInfoType = class PageInfoType {
    hasNextPage;
    hasPreviousPage;
    startCursor;
    endCursor;
};
__decorate([
    Field(() => Boolean, { description: 'Whether rows follow this page.' })
], PageInfoType.prototype, "hasNextPage", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether rows precede this page.' })
], PageInfoType.prototype, "hasPreviousPage", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
], PageInfoType.prototype, "startCursor", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
], PageInfoType.prototype, "endCursor", void 0);
PageInfoType = __decorate([
    Directive(AS_AROUND),
    ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
], PageInfoType);
export { PageInfoType };
export const sortDirection = { ASC: 'ASC', DESC: 'DESC' };
typeGraphql.registerEnumType(sortDirection, {
    name: 'SortDirection',
    description: 'The direction of an order.',
    valuesConfig: { ASC: { description: 'Smallest, earliest or alphabetically first at the top.' }, DESC: { description: 'The other way round.' } },
});
let PageArgs = class PageArgs {
    first;
    after;
    last;
    before;
};
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'How many rows to read forward, 1 to 100; 20, or what the tenant has set for the list, when nothing is given.',
    })
], PageArgs.prototype, "first", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Begin behind this cursor. Goes with `first`.' })
], PageArgs.prototype, "after", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many rows to read backward, 1 to 100. Not together with `first`.' })
], PageArgs.prototype, "last", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'End before this cursor. Goes with `last`.' })
], PageArgs.prototype, "before", void 0);
PageArgs = __decorate([
    ArgsType()
], PageArgs);
export { PageArgs };
/** Lists inside of lists are read forward only: so the pages of all parents are one statement. */
let ForwardPageArgs = class ForwardPageArgs {
    first;
    after;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'How many rows to read, 1 to 100; 20 when nothing is given.' })
], ForwardPageArgs.prototype, "first", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Begin behind this cursor.' })
], ForwardPageArgs.prototype, "after", void 0);
ForwardPageArgs = __decorate([
    ArgsType()
], ForwardPageArgs);
export { ForwardPageArgs };
/** The connection and edge types of a list, as in https://relay.dev/graphql/connections.htm, with `nodes` as a shortcut. */
export function connectionOf(name, node) {
    let EdgeType = class EdgeType {
        cursor;
        node;
    };
    __decorate([
        Field(() => String, { description: 'The place of this row in the list, for `after` and `before`.' })
    ], EdgeType.prototype, "cursor", void 0);
    __decorate([
        Field(() => node(), { description: `The ${name} itself.` })
    ], EdgeType.prototype, "node", void 0);
    EdgeType = __decorate([
        Directive(AS_AROUND),
        ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its cursor.` })
    ], EdgeType);
    let ConnectionType = class ConnectionType {
        nodes;
        edges;
        pageInfo;
    };
    __decorate([
        Field(() => [node()], { description: 'The rows of this page, in order.' })
    ], ConnectionType.prototype, "nodes", void 0);
    __decorate([
        Field(() => [EdgeType], { description: 'The same rows, each with its cursor.' })
    ], ConnectionType.prototype, "edges", void 0);
    __decorate([
        Field(() => PageInfoType, { description: 'Where this page stands in the list.' })
    ], ConnectionType.prototype, "pageInfo", void 0);
    ConnectionType = __decorate([
        Directive(AS_AROUND),
        ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
    ], ConnectionType);
    return ConnectionType;
}
/** Builds the schema from resolver classes. Inputs are checked by the services, which name every wrong field at once. */
export function buildSchema(resolvers, orphanedTypes = []) {
    return typeGraphql.buildSchemaSync({
        resolvers: resolvers,
        orphanedTypes: [...orphanedTypes],
        validate: false,
        skipCheck: false,
        pubSub: NO_TOPICS,
    });
}
//# sourceMappingURL=graphql.js.map