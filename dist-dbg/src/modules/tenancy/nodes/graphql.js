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
import { Arg, Context, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { DatabaseServerType } from '../../servers/public.js';
import { TenantType, toType } from '../graphql.js';
import { moveToNodeSchema } from './checks.js';
import { moveToNode, nodesOf } from './service.js';
let CitusNodeType = class CitusNodeType {
    host;
    port;
};
__decorate([
    Field(() => String, { description: 'Its host, as the cluster knows it.' })
], CitusNodeType.prototype, "host", void 0);
__decorate([
    Field(() => Int, { description: 'Its port.' })
], CitusNodeType.prototype, "port", void 0);
CitusNodeType = __decorate([
    ObjectType('CitusNode', { description: 'A node of a Citus cluster that may hold tenants.' })
], CitusNodeType);
let MoveTenantToNodeInput = class MoveTenantToNodeInput {
    tenantId;
    host;
    port;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], MoveTenantToNodeInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'The host of the node, as `DatabaseServer.nodes` tells it.' })
], MoveTenantToNodeInput.prototype, "host", void 0);
__decorate([
    Field(() => Int, { description: 'The port of the node.' })
], MoveTenantToNodeInput.prototype, "port", void 0);
MoveTenantToNodeInput = __decorate([
    InputType('MoveTenantToNodeInput', { description: 'Which tenant goes to which node of its Citus cluster.' })
], MoveTenantToNodeInput);
let NodeResolver = class NodeResolver {
    nodes(ctx, { id }) {
        return nodesOf(ctx, serverId.parse(id));
    }
    async moveTenantToNode(ctx, input) {
        return toType(await moveToNode(ctx, check(moveToNodeSchema, input)));
    }
};
__decorate([
    FieldResolver(() => [CitusNodeType], {
        nullable: true,
        description: 'The nodes of a Citus cluster; empty for plain PostgreSQL, null with an error while it cannot be reached. Costs a look at it.',
    }),
    __param(0, Context()),
    __param(1, Root())
], NodeResolver.prototype, "nodes", null);
__decorate([
    Mutation(() => TenantType, {
        nullable: true,
        description: "Lets Citus move a tenant's tables to another node of its cluster (`citus_schema_move`), while the tenant works on. Untried: written by the documentation of Citus. For operators.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => MoveTenantToNodeInput, { description: 'Which tenant, to which node.' }))
], NodeResolver.prototype, "moveTenantToNode", null);
NodeResolver = __decorate([
    Resolver(() => DatabaseServerType)
], NodeResolver);
export { NodeResolver };
//# sourceMappingURL=graphql.js.map