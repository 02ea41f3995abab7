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
import { Arg, Args, Context, DateTime, Field, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, connectionOf, registerEnumType, } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { getTenantDrift, pageDrifts, repairTenantDrift } from './service.js';
export var SchemaDifferenceState;
(function (SchemaDifferenceState) {
    SchemaDifferenceState["MISSING"] = "MISSING";
    SchemaDifferenceState["UNEXPECTED"] = "UNEXPECTED";
    SchemaDifferenceState["DIFFERENT"] = "DIFFERENT";
})(SchemaDifferenceState || (SchemaDifferenceState = {}));
registerEnumType(SchemaDifferenceState, {
    name: 'SchemaDifferenceState',
    description: 'How an object of a schema differs from what its migrations make.',
    valuesConfig: {
        MISSING: { description: 'It is not there.' },
        UNEXPECTED: { description: 'No migration makes it. It may hold data and is never removed by a repair.' },
        DIFFERENT: { description: 'It is there, and otherwise.' },
    },
});
let SchemaDifferenceType = class SchemaDifferenceType {
    kind;
    name;
    state;
    expected;
    found;
    repair;
};
__decorate([
    Field(() => String, { description: 'table, column, constraint, index, function, trigger, policy or grant.' })
], SchemaDifferenceType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'As `users.email` for a column, `users: users_email` for what belongs to a table.' })
], SchemaDifferenceType.prototype, "name", void 0);
__decorate([
    Field(() => SchemaDifferenceState, { description: 'How it differs.' })
], SchemaDifferenceType.prototype, "state", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What it should be, in PostgreSQL's words; null when it should not be there." })
], SchemaDifferenceType.prototype, "expected", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is; null when it is not there.' })
], SchemaDifferenceType.prototype, "found", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The SQL that mends it; null where a person must decide.' })
], SchemaDifferenceType.prototype, "repair", void 0);
SchemaDifferenceType = __decorate([
    ObjectType('SchemaDifference', { description: 'One object of a schema that is not what its migrations make.' })
], SchemaDifferenceType);
let TenantDriftType = class TenantDriftType {
    tenantId;
    comparable;
    differences;
    planFingerprint;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], TenantDriftType.prototype, "tenantId", void 0);
__decorate([
    Field(() => Boolean, { description: 'False when the schema has migrations of another build, so that this one cannot compare.' })
], TenantDriftType.prototype, "comparable", void 0);
__decorate([
    Field(() => [SchemaDifferenceType], { description: 'All differences, in the order in which they would be mended; empty when all is well.' })
], TenantDriftType.prototype, "differences", void 0);
__decorate([
    Field(() => String, { description: 'Names exactly the repairs above; `repairTenantDrift` wants it as the confirmation.' })
], TenantDriftType.prototype, "planFingerprint", void 0);
TenantDriftType = __decorate([
    ObjectType('TenantDrift', { description: "What differs in a tenant's schema from what its migrations make, with a plan to mend it." })
], TenantDriftType);
let DriftedTenantType = class DriftedTenantType {
    tenantId;
    objects;
    differences;
    foundAt;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], DriftedTenantType.prototype, "tenantId", void 0);
__decorate([
    Field(() => [String], { description: 'The objects, as `missing index users: users_email`; the first hundred.' })
], DriftedTenantType.prototype, "objects", void 0);
__decorate([
    Field(() => Int, { description: 'How many objects differ.' })
], DriftedTenantType.prototype, "differences", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the scan found it.' })
], DriftedTenantType.prototype, "foundAt", void 0);
DriftedTenantType = __decorate([
    ObjectType('DriftedTenant', {
        description: 'A tenant whose schema was not what its migrations make at the last scan. Scans follow each run, and run hourly.',
    })
], DriftedTenantType);
const DriftedTenantConnection = connectionOf('DriftedTenant', () => DriftedTenantType);
let RepairTenantDriftInput = class RepairTenantDriftInput {
    id;
    planFingerprint;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], RepairTenantDriftInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: '`planFingerprint` of the `tenantDrift` that was read.' })
], RepairTenantDriftInput.prototype, "planFingerprint", void 0);
RepairTenantDriftInput = __decorate([
    InputType('RepairTenantDriftInput', { description: 'Which plan for which tenant is confirmed.' })
], RepairTenantDriftInput);
const repairSchema = z.object({
    id: tenantId.schema,
    planFingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'must be the planFingerprint of tenantDrift'),
});
let DriftResolver = class DriftResolver {
    async tenantDrift(ctx, id) {
        return toType(await getTenantDrift(ctx, tenantId.parse(id, 'tenantId')));
    }
    async fleetDrift(ctx, page) {
        return mapPage(await pageDrifts(ctx, page), (row) => row);
    }
    async repairTenantDrift(ctx, input) {
        return toType(await repairTenantDrift(ctx, check(repairSchema, input)));
    }
};
__decorate([
    Query(() => TenantDriftType, { nullable: true, description: "Compares a tenant's schema with what its migrations make, now. For operators." }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { description: 'Begins with `ten_`.' }))
], DriftResolver.prototype, "tenantDrift", null);
__decorate([
    Query(() => DriftedTenantConnection, { nullable: true, description: 'The tenants that the last scan found to differ. For operators.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], DriftResolver.prototype, "fleetDrift", null);
__decorate([
    Mutation(() => TenantDriftType, {
        nullable: true,
        description: "Runs the repairs of a tenant's drift, all or none, when the plan is still the one that was confirmed; returns what is left. For operators.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RepairTenantDriftInput, { description: 'The plan that was read.' }))
], DriftResolver.prototype, "repairTenantDrift", null);
DriftResolver = __decorate([
    Resolver()
], DriftResolver);
export { DriftResolver };
function toType({ tenant, comparable, differences, planFingerprint }) {
    const typed = differences.map((one) => ({ ...one, state: SchemaDifferenceState[one.state] }));
    return { tenantId: tenant.id, comparable, differences: typed, planFingerprint };
}
//# sourceMappingURL=graphql.js.map