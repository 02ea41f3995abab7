var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { serverId } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { registerSchema, removeSchema, updateSchema } from './checks.js';
import { answers } from './health.js';
import { getServer, pageDatabaseServers, registerServer, removeServer } from './service.js';
import { DatabaseServerConnection, DatabaseServerType, RegisterDatabaseServerInput, RemoveDatabaseServerInput, UpdateDatabaseServerInput, toServerType, } from './types.js';
import { changeServer } from './update.js';
let ServerResolver = class ServerResolver {
    async databaseServer(ctx, id) {
        return toServerType(await getServer(ctx, serverId.parse(id)));
    }
    async databaseServers(ctx, page) {
        return mapPage(await pageDatabaseServers(ctx, page), toServerType);
    }
    isReachable(ctx, { id }) {
        return answers(ctx, serverId.parse(id));
    }
    async registerDatabaseServer(ctx, input) {
        return toServerType(await registerServer(ctx, check(registerSchema, input)));
    }
    async updateDatabaseServer(ctx, input) {
        return toServerType(await changeServer(ctx, check(updateSchema, input)));
    }
    async removeDatabaseServer(ctx, input) {
        return toServerType(await removeServer(ctx, check(removeSchema, input)));
    }
};
__decorate([
    Query(() => DatabaseServerType, { nullable: true, description: 'One database server. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `srv_`.' }))
], ServerResolver.prototype, "databaseServer", null);
__decorate([
    Query(() => DatabaseServerConnection, { nullable: true, description: 'The database servers, the home server first. For operators.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], ServerResolver.prototype, "databaseServers", null);
__decorate([
    FieldResolver(() => Boolean, {
        description: 'Whether it answers the gateway at this moment. Costs a look at it: ask for it only when it is shown.',
    }),
    __param(0, Context()),
    __param(1, Root())
], ServerResolver.prototype, "isReachable", null);
__decorate([
    Mutation(() => DatabaseServerType, {
        nullable: true,
        description: 'Makes a PostgreSQL database one of ours: looks at it first (reachable, version, rights; `fields` names what is wrong), makes the schema `platform` there, and stores its login encrypted. Tenants may be placed on it at once. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RegisterDatabaseServerInput, { description: 'Where it is and how to get in.' }))
], ServerResolver.prototype, "registerDatabaseServer", null);
__decorate([
    Mutation(() => DatabaseServerType, {
        nullable: true,
        description: 'Changes what is given of a database server: capacity, region, weight, whether it is drained (takes no new tenants), and its address or login, which are tried first. Every process follows within two seconds. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateDatabaseServerInput, { description: 'What to change.' }))
], ServerResolver.prototype, "updateDatabaseServer", null);
__decorate([
    Mutation(() => DatabaseServerType, {
        nullable: true,
        description: 'Takes a database server without tenants off the registry; nothing is deleted there. Returns what it was. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RemoveDatabaseServerInput, { description: 'Which one.' }))
], ServerResolver.prototype, "removeDatabaseServer", null);
ServerResolver = __decorate([
    Resolver(() => DatabaseServerType)
], ServerResolver);
export { ServerResolver };
//# sourceMappingURL=graphql.js.map