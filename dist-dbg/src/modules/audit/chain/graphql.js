var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, DateTime, Field, Int, ObjectType, Query, Resolver, registerEnumType } from '../../../kernel/graphql.js';
import { verifyAuditTrail } from './service.js';
const trailProblemKind = {
    ROW_CHANGED: 'ROW_CHANGED',
    ROW_MISSING: 'ROW_MISSING',
    ROW_INSERTED: 'ROW_INSERTED',
    ROW_BLANKED: 'ROW_BLANKED',
    BATCH_CHANGED: 'BATCH_CHANGED',
    BATCH_MISSING: 'BATCH_MISSING',
    TRUNCATED: 'TRUNCATED',
    ANCHOR_CHANGED: 'ANCHOR_CHANGED',
    ERASURE_CHANGED: 'ERASURE_CHANGED',
};
registerEnumType(trailProblemKind, {
    name: 'AuditTrailProblemKind',
    description: 'How a trail was tampered with.',
    valuesConfig: {
        ROW_CHANGED: { description: 'An entry, or what it says was changed, is not what it was when it was sealed; or rows have changed places.' },
        ROW_MISSING: { description: 'It was taken out.' },
        ROW_INSERTED: { description: 'It was put in among what had been sealed.' },
        ROW_BLANKED: { description: 'Its values were taken out, and no erasure of a person or tenant accounts for it.' },
        BATCH_CHANGED: { description: 'A sealed batch was changed, or was not sealed by this installation: the chain was rewritten from there on.' },
        BATCH_MISSING: { description: 'A batch was taken out.' },
        TRUNCATED: { description: 'The end of the trail was cut off.' },
        ANCHOR_CHANGED: { description: 'What is kept apart about the end of the trail was changed, or is gone.' },
        ERASURE_CHANGED: { description: 'The record of an erasure was changed.' },
    },
});
let AuditTrailProblemType = class AuditTrailProblemType {
    kind;
    batch;
    row;
    id;
};
__decorate([
    Field(() => trailProblemKind, { description: 'What was done to it.' })
], AuditTrailProblemType.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'The number of the batch; null when it lies outside of all.' })
], AuditTrailProblemType.prototype, "batch", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'The number of the row in the trail; null when it is the batch as a whole.' })
], AuditTrailProblemType.prototype, "row", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The id of the entry, or of the thing whose change was recorded there; null when the row is gone.',
    })
], AuditTrailProblemType.prototype, "id", void 0);
AuditTrailProblemType = __decorate([
    ObjectType('AuditTrailProblem', { description: 'Where the chain of a trail breaks first.' })
], AuditTrailProblemType);
export { AuditTrailProblemType };
let AuditTrailVerificationType = class AuditTrailVerificationType {
    intact;
    problem;
    batches;
    rows;
    unsealed;
    sealedAt;
    hash;
    continueAfter;
};
__decorate([
    Field(() => Boolean, { description: 'Whether everything that was looked at is as it was sealed.' })
], AuditTrailVerificationType.prototype, "intact", void 0);
__decorate([
    Field(() => AuditTrailProblemType, { nullable: true, description: 'The first thing that is wrong; null when nothing is.' })
], AuditTrailVerificationType.prototype, "problem", void 0);
__decorate([
    Field(() => Int, { description: 'How many batches were looked at.' })
], AuditTrailVerificationType.prototype, "batches", void 0);
__decorate([
    Field(() => Int, { description: 'How many rows: entries, and rows that they changed.' })
], AuditTrailVerificationType.prototype, "rows", void 0);
__decorate([
    Field(() => Int, { description: 'How many rows are not sealed yet. They were written in the last seconds, or the worker does not run.' })
], AuditTrailVerificationType.prototype, "unsealed", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the last batch was sealed.' })
], AuditTrailVerificationType.prototype, "sealedAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The hash of the last batch, over all before it. Kept outside, it proves later that nothing was changed until here.',
    })
], AuditTrailVerificationType.prototype, "hash", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'A long trail takes several calls: pass this as `after`. Null when the end was reached.' })
], AuditTrailVerificationType.prototype, "continueAfter", void 0);
AuditTrailVerificationType = __decorate([
    ObjectType('AuditTrailVerification', { description: 'What recomputing the chain of an audit trail found.' })
], AuditTrailVerificationType);
export { AuditTrailVerificationType };
let ChainResolver = class ChainResolver {
    verifyAuditTrail(ctx, after) {
        return verifyAuditTrail(ctx, after);
    }
};
__decorate([
    Query(() => AuditTrailVerificationType, {
        nullable: true,
        description: "Recomputes the chain of the tenant's audit trail, or on the address without a tenant that of the operators' trail.",
    }),
    __param(0, Context()),
    __param(1, Arg('after', () => Int, { nullable: true, description: 'Go on behind this batch; from the beginning when not given.' }))
], ChainResolver.prototype, "verifyAuditTrail", null);
ChainResolver = __decorate([
    Resolver()
], ChainResolver);
export { ChainResolver };
//# sourceMappingURL=graphql.js.map