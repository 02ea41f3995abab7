var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { tenantId } from '../../../kernel/context.js';
import { Arg, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '../../../kernel/graphql.js';
import { optional } from '../../../kernel/inputs.js';
import { SchemaDifferenceState } from '../drift/graphql.js';
import { reprovisionTenant } from './service.js';
let ProvisionShortfallType = class ProvisionShortfallType {
    kind;
    name;
    state;
    repair;
};
__decorate([
    Field(() => String, {
        description: 'role, membership, setting, schema, default privilege, record, registry, migration or row; or table, column, constraint, index, function, trigger, policy, grant.',
    })
], ProvisionShortfallType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What it is about, as `users.email` for a column or `the role admin` for a row.' })
], ProvisionShortfallType.prototype, "name", void 0);
__decorate([
    Field(() => SchemaDifferenceState, { description: 'How it differs.' })
], ProvisionShortfallType.prototype, "state", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What would be done: SQL, or a sentence; null where a person must decide.' })
], ProvisionShortfallType.prototype, "repair", void 0);
ProvisionShortfallType = __decorate([
    ObjectType('ProvisionShortfall', { description: 'One thing that a tenant lacks of what every tenant has, or has that none should have.' })
], ProvisionShortfallType);
let TenantProvisionType = class TenantProvisionType {
    tenantId;
    dataGone;
    shortfalls;
    planFingerprint;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], TenantProvisionType.prototype, "tenantId", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The schema is not there, and with it all data: they are not made anew here. Only a snapshot brings them back, see `newestSnapshot`.',
    })
], TenantProvisionType.prototype, "dataGone", void 0);
__decorate([
    Field(() => [ProvisionShortfallType], { description: 'In the order in which they would be mended; empty when all is well.' })
], TenantProvisionType.prototype, "shortfalls", void 0);
__decorate([
    Field(() => String, { description: 'Names exactly the repairs above; the mutation wants it as the confirmation.' })
], TenantProvisionType.prototype, "planFingerprint", void 0);
TenantProvisionType = __decorate([
    ObjectType('TenantProvision', {
        description: 'Whether a tenant has all that its onboarding and its migrations gave it, and what would bring it back.',
    })
], TenantProvisionType);
export { TenantProvisionType };
let ReprovisionTenantInput = class ReprovisionTenantInput {
    tenantId;
    planFingerprint;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], ReprovisionTenantInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '`planFingerprint` of the plan that was read. Without it nothing is changed.' })
], ReprovisionTenantInput.prototype, "planFingerprint", void 0);
ReprovisionTenantInput = __decorate([
    InputType('ReprovisionTenantInput', { description: 'Whom to look at, and which plan is confirmed.' })
], ReprovisionTenantInput);
const reprovisionSchema = z.strictObject({
    tenantId: tenantId.schema,
    planFingerprint: optional(z.string().regex(/^[0-9a-f]{32}$/, 'must be the planFingerprint of reprovisionTenant')),
});
let ProvisioningResolver = class ProvisioningResolver {
    async reprovisionTenant(ctx, input) {
        return toType(await reprovisionTenant(ctx, check(reprovisionSchema, input)));
    }
};
__decorate([
    Mutation(() => TenantProvisionType, {
        nullable: true,
        description: 'Looks at everything that a tenant should have: role, rights, schema, migrations, objects, first rows, and the policies of what tenants share. Without a fingerprint it says what is missing and what would be done; with the one of that plan it does it, all or nothing, and says what is left. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReprovisionTenantInput, { description: 'Whom, and which plan.' }))
], ProvisioningResolver.prototype, "reprovisionTenant", null);
ProvisioningResolver = __decorate([
    Resolver()
], ProvisioningResolver);
export { ProvisioningResolver };
function toType({ tenant, isGone, shortfalls, planFingerprint }) {
    const typed = shortfalls.map(({ kind, name, state, repair }) => ({ kind, name, state: SchemaDifferenceState[state], repair }));
    return { tenantId: tenant.id, dataGone: isGone, shortfalls: typed, planFingerprint };
}
//# sourceMappingURL=graphql.js.map