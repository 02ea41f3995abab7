var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { tenantId } from '../../../kernel/context.js';
import { Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { TenantType } from '../../tenancy/public.js';
import { getTenantVersions } from './versions.js';
let TenantVersionsType = class TenantVersionsType {
    digest;
    migrations;
    behind;
};
__decorate([
    Field(() => String, { description: 'Names exactly these migrations: tenants of one digest have the same tables.' })
], TenantVersionsType.prototype, "digest", void 0);
__decorate([
    Field(() => [String], { description: 'In the order in which they were applied, as `tenant/core/0000_foundation`.' })
], TenantVersionsType.prototype, "migrations", void 0);
__decorate([
    Field(() => Int, { description: 'How many migrations of this build it lacks; 0 when it is up to date.' })
], TenantVersionsType.prototype, "behind", void 0);
TenantVersionsType = __decorate([
    ObjectType('TenantVersions', { description: 'Which migrations the schema of a tenant has.' })
], TenantVersionsType);
let TenantVersionsResolver = class TenantVersionsResolver {
    versions(ctx, { id, serverId, modules, migrationsDigest }) {
        return getTenantVersions(ctx, { id: tenantId.parse(id), serverId, modules, migrationsDigest });
    }
};
__decorate([
    FieldResolver(() => TenantVersionsType, {
        nullable: true,
        description: 'Which migrations its schema has. Read once for all tenants of one digest; null with an error while its server cannot be reached.',
    }),
    __param(0, Context()),
    __param(1, Root())
], TenantVersionsResolver.prototype, "versions", null);
TenantVersionsResolver = __decorate([
    Resolver(() => TenantType)
], TenantVersionsResolver);
export { TenantVersionsResolver };
//# sourceMappingURL=graphql.js.map