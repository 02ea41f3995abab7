var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { serverId } from '../../../kernel/context.js';
import { Context, FieldResolver, Int, Resolver, Root } from '../../../kernel/graphql.js';
import { DatabaseServerType, serverOf } from '../../servers/public.js';
import { TenantType } from '../graphql.js';
import { countTenantsByServer } from '../queries.js';
let TenantServerResolver = class TenantServerResolver {
    server(ctx, { serverId: id }) {
        return serverOf(ctx, id);
    }
};
__decorate([
    FieldResolver(() => DatabaseServerType, { nullable: true, description: 'The database server that its schema lies on.' }),
    __param(0, Context()),
    __param(1, Root())
], TenantServerResolver.prototype, "server", null);
TenantServerResolver = __decorate([
    Resolver(() => TenantType)
], TenantServerResolver);
export { TenantServerResolver };
let ServerTenantsResolver = class ServerTenantsResolver {
    tenants(ctx, { id }) {
        return countOn(ctx, serverId.parse(id));
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many tenants lie on it.' }),
    __param(0, Context()),
    __param(1, Root())
], ServerTenantsResolver.prototype, "tenants", null);
ServerTenantsResolver = __decorate([
    Resolver(() => DatabaseServerType)
], ServerTenantsResolver);
export { ServerTenantsResolver };
/** Counted once per request, however many servers are shown. */
const counted = new WeakMap();
async function countOn(ctx, id) {
    const known = counted.get(ctx.control) ?? ctx.control.read(countTenantsByServer);
    counted.set(ctx.control, known);
    return (await known).get(id) ?? 0;
}
//# sourceMappingURL=graphql.js.map