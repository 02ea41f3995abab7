var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export var TenantRestoreStatus;
(function (TenantRestoreStatus) {
    TenantRestoreStatus["WAITING"] = "WAITING";
    TenantRestoreStatus["RESTORING"] = "RESTORING";
    TenantRestoreStatus["READY"] = "READY";
    TenantRestoreStatus["SWAPPED"] = "SWAPPED";
    TenantRestoreStatus["ENDED"] = "ENDED";
    TenantRestoreStatus["FAILED"] = "FAILED";
})(TenantRestoreStatus || (TenantRestoreStatus = {}));
registerEnumType(TenantRestoreStatus, {
    name: 'TenantRestoreStatus',
    description: 'How far a restore is.',
    valuesConfig: {
        WAITING: { description: 'It was asked for; a worker begins within a second, after what was asked for before.' },
        RESTORING: { description: 'The rows are being loaded, or the process that did so has died and another one begins again.' },
        READY: { description: 'The restored state stands beside the live one: it can be compared, swapped or discarded.' },
        SWAPPED: { description: 'The restored state is the live one. The replaced one is kept beside until `keptUntil`, so that this can be undone.' },
        ENDED: { description: 'The state that was not live was dropped.' },
        FAILED: { description: 'It could not be restored, and nothing of it was kept.' },
    },
});
export var StateSide;
(function (StateSide) {
    StateSide["LIVE"] = "LIVE";
    StateSide["BESIDE"] = "BESIDE";
    StateSide["BOTH"] = "BOTH";
})(StateSide || (StateSide = {}));
registerEnumType(StateSide, {
    name: 'StateSide',
    description: 'Which of two states of a tenant has a row.',
    valuesConfig: {
        LIVE: { description: 'The live one alone.' },
        BESIDE: { description: 'The one beside it alone.' },
        BOTH: { description: 'Both, with different values.' },
    },
});
let TenantRestoreType = class TenantRestoreType {
    id;
    tenantId;
    snapshotId;
    snapshotTakenAt;
    status;
    rows;
    rowsRestored;
    createdAt;
    readyAt;
    swappedAt;
    undoable;
    keptUntil;
    failureReason;
    failureMessage;
};
__decorate([
    Field(() => ID, { description: 'Begins with `rst_`.' })
], TenantRestoreType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], TenantRestoreType.prototype, "tenantId", void 0);
__decorate([
    Field(() => ID, { description: 'The snapshot. Begins with `snp_`; it may be deleted by now.' })
], TenantRestoreType.prototype, "snapshotId", void 0);
__decorate([
    Field(() => DateTime, { description: 'The moment whose state it is.' })
], TenantRestoreType.prototype, "snapshotTakenAt", void 0);
__decorate([
    Field(() => TenantRestoreStatus, { description: 'How far it is.' })
], TenantRestoreType.prototype, "status", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows are to be loaded.' })
], TenantRestoreType.prototype, "rows", void 0);
__decorate([
    Field(() => Number, { description: 'How many of them are loaded.' })
], TenantRestoreType.prototype, "rowsRestored", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was asked for.' })
], TenantRestoreType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was complete and verified.' })
], TenantRestoreType.prototype, "readyAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is the live state; null when it is not.' })
], TenantRestoreType.prototype, "swappedAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether `undoTenantRestore` can bring the replaced state back.' })
], TenantRestoreType.prototype, "undoable", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the state that is not live will be dropped.' })
], TenantRestoreType.prototype, "keptUntil", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it failed: a reason of docs/errors.md.' })
], TenantRestoreType.prototype, "failureReason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The same as a sentence.' })
], TenantRestoreType.prototype, "failureMessage", void 0);
TenantRestoreType = __decorate([
    ObjectType('TenantRestore', { description: 'The state of a snapshot, brought back beside the live one of the same tenant. Seen by operators.' })
], TenantRestoreType);
export { TenantRestoreType };
export const TenantRestoreConnection = connectionOf('TenantRestore', () => TenantRestoreType);
let RowDifferenceType = class RowDifferenceType {
    side;
    key;
    columns;
};
__decorate([
    Field(() => StateSide, { description: 'Who has it.' })
], RowDifferenceType.prototype, "side", void 0);
__decorate([
    Field(() => String, { description: 'Its primary key as JSON; a hash of the row where the table has none.' })
], RowDifferenceType.prototype, "key", void 0);
__decorate([
    Field(() => [String], { description: 'The columns whose values differ, when both have it.' })
], RowDifferenceType.prototype, "columns", void 0);
RowDifferenceType = __decorate([
    ObjectType('RowDifference', { description: 'One row that two states of a tenant do not have in common. Its values are not told.' })
], RowDifferenceType);
export { RowDifferenceType };
let TableComparisonType = class TableComparisonType {
    name;
    liveRows;
    besideRows;
    onlyLive;
    onlyBeside;
    different;
    sample;
};
__decorate([
    Field(() => String, { description: 'The table.' })
], TableComparisonType.prototype, "name", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows the live state has.' })
], TableComparisonType.prototype, "liveRows", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows the state beside has.' })
], TableComparisonType.prototype, "besideRows", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows only the live state has.' })
], TableComparisonType.prototype, "onlyLive", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows only the state beside has.' })
], TableComparisonType.prototype, "onlyBeside", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows both have, with different values.' })
], TableComparisonType.prototype, "different", void 0);
__decorate([
    Field(() => [RowDifferenceType], { description: 'Some of these rows, the first by primary key of each side.' })
], TableComparisonType.prototype, "sample", void 0);
TableComparisonType = __decorate([
    ObjectType('TableComparison', { description: 'What two states of a tenant do not have in common in one table.' })
], TableComparisonType);
export { TableComparisonType };
let TenantRestoreComparisonType = class TenantRestoreComparisonType {
    tables;
    liveFingerprint;
};
__decorate([
    Field(() => [TableComparisonType], { description: 'All tables, in the order of their names.' })
], TenantRestoreComparisonType.prototype, "tables", void 0);
__decorate([
    Field(() => String, { description: 'Names exactly the rows of the live state; `swapTenantRestore` refuses when it has changed since.' })
], TenantRestoreComparisonType.prototype, "liveFingerprint", void 0);
TenantRestoreComparisonType = __decorate([
    ObjectType('TenantRestoreComparison', {
        description: 'The live state of a tenant beside the other one: before a swap the restored one, after it the replaced one. Sessions are left out.',
    })
], TenantRestoreComparisonType);
export { TenantRestoreComparisonType };
let RestoreTenantInput = class RestoreTenantInput {
    tenantId;
    snapshotId;
    at;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], RestoreTenantInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'A snapshot of this tenant. Begins with `snp_`.' })
], RestoreTenantInput.prototype, "snapshotId", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'The newest snapshot that was taken at this time or before it.' })
], RestoreTenantInput.prototype, "at", void 0);
RestoreTenantInput = __decorate([
    InputType('RestoreTenantInput', { description: 'Which state of which tenant to bring back. Either `snapshotId` or `at`.' })
], RestoreTenantInput);
export { RestoreTenantInput };
let SwapTenantRestoreInput = class SwapTenantRestoreInput {
    id;
    confirmSlug;
    liveFingerprint;
};
__decorate([
    Field(() => ID, { description: 'Begins with `rst_`.' })
], SwapTenantRestoreInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
], SwapTenantRestoreInput.prototype, "confirmSlug", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: '`liveFingerprint` of the comparison that was read: refused when the live state has changed since. Without it whatever was written since is replaced.',
    })
], SwapTenantRestoreInput.prototype, "liveFingerprint", void 0);
SwapTenantRestoreInput = __decorate([
    InputType('SwapTenantRestoreInput', { description: 'Which restored state becomes the live one.' })
], SwapTenantRestoreInput);
export { SwapTenantRestoreInput };
let TenantRestoreInput = class TenantRestoreInput {
    id;
    confirmSlug;
};
__decorate([
    Field(() => ID, { description: 'Begins with `rst_`.' })
], TenantRestoreInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
], TenantRestoreInput.prototype, "confirmSlug", void 0);
TenantRestoreInput = __decorate([
    InputType('TenantRestoreInput', { description: 'Which restore.' })
], TenantRestoreInput);
export { TenantRestoreInput };
/** How many examples of a table are named when nothing is said. */
export const SAMPLE_DEFAULT = 5;
export const sampleArgument = {
    nullable: true,
    description: `How many rows of each table and side to name, 0 to 50; ${SAMPLE_DEFAULT} when nothing is given.`,
};
//# sourceMappingURL=types.js.map