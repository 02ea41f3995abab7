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
import { Arg, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { RETENTION_DAYS_MAX, RETENTION_DAYS_MIN, getAuditRetention, setAuditRetention } from './service.js';
let AuditRetentionType = class AuditRetentionType {
    days;
};
__decorate([
    Field(() => Int, { description: 'Entries that are older than so many days are removed, in whole batches; 400 unless the tenant chose otherwise.' })
], AuditRetentionType.prototype, "days", void 0);
AuditRetentionType = __decorate([
    ObjectType('AuditRetention', { description: 'How long the tenant keeps its audit trail.' })
], AuditRetentionType);
export { AuditRetentionType };
let SetAuditRetentionInput = class SetAuditRetentionInput {
    days;
};
__decorate([
    Field(() => Int, { description: '90 to 3650 days. Less would let an intruder wait for the traces to go.' })
], SetAuditRetentionInput.prototype, "days", void 0);
SetAuditRetentionInput = __decorate([
    InputType('SetAuditRetentionInput', { description: 'How long to keep the audit trail.' })
], SetAuditRetentionInput);
const retentionSchema = z.strictObject({
    days: z.int().min(RETENTION_DAYS_MIN, `must be at least ${RETENTION_DAYS_MIN}`).max(RETENTION_DAYS_MAX, `must be at most ${RETENTION_DAYS_MAX}`),
});
let RetentionResolver = class RetentionResolver {
    async auditRetention(ctx) {
        return { days: await getAuditRetention(ctx) };
    }
    async setAuditRetention(ctx, input) {
        return { days: await setAuditRetention(ctx, check(retentionSchema, input).days) };
    }
};
__decorate([
    Query(() => AuditRetentionType, { nullable: true, description: 'How long the tenant keeps its audit trail.' }),
    __param(0, Context())
], RetentionResolver.prototype, "auditRetention", null);
__decorate([
    Mutation(() => AuditRetentionType, {
        nullable: true,
        description: 'Changes how long the tenant keeps its audit trail. What is older is removed within the hour.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetAuditRetentionInput, { description: 'How long.' }))
], RetentionResolver.prototype, "setAuditRetention", null);
RetentionResolver = __decorate([
    Resolver()
], RetentionResolver);
export { RetentionResolver };
//# sourceMappingURL=graphql.js.map