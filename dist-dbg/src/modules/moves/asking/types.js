var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export var TenantMoveStatus;
(function (TenantMoveStatus) {
    TenantMoveStatus["WAITING"] = "WAITING";
    TenantMoveStatus["COPYING"] = "COPYING";
    TenantMoveStatus["CATCHING_UP"] = "CATCHING_UP";
    TenantMoveStatus["SWITCHED"] = "SWITCHED";
    TenantMoveStatus["GOING_BACK"] = "GOING_BACK";
    TenantMoveStatus["CANCELLED"] = "CANCELLED";
    TenantMoveStatus["FAILED"] = "FAILED";
    TenantMoveStatus["CONFIRMED"] = "CONFIRMED";
    TenantMoveStatus["UNDONE"] = "UNDONE";
})(TenantMoveStatus || (TenantMoveStatus = {}));
registerEnumType(TenantMoveStatus, {
    name: 'TenantMoveStatus',
    description: 'How far a move is.',
    valuesConfig: {
        WAITING: { description: 'It was asked for; a worker begins within a second, after what was asked for before.' },
        COPYING: { description: 'The rows of one moment are being copied, or the process that did so has died and another one begins again.' },
        CATCHING_UP: { description: 'They are there and verified; what has changed since is brought over, until little enough is left for the switch.' },
        SWITCHED: { description: 'The tenant lies on the target. The source is kept until `keptUntil`.' },
        GOING_BACK: { description: 'The move is being undone.' },
        CANCELLED: { description: 'An operator cancelled it; the tenant is where it was.' },
        FAILED: { description: 'It was given up; the tenant is where it was.' },
        CONFIRMED: { description: 'The source is given up.' },
        UNDONE: { description: 'The tenant lies on the source again.' },
    },
});
let TenantMoveType = class TenantMoveType {
    id;
    tenantId;
    sourceId;
    targetId;
    status;
    rows;
    rowsCopied;
    rowsCaughtUp;
    createdAt;
    switchedAt;
    pauseMs;
    keptUntil;
    endedAt;
    failureReason;
    failureMessage;
};
__decorate([
    Field(() => ID, { description: 'Begins with `mov_`.' })
], TenantMoveType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], TenantMoveType.prototype, "tenantId", void 0);
__decorate([
    Field(() => ID, { description: 'The server that it leaves. Begins with `srv_`.' })
], TenantMoveType.prototype, "sourceId", void 0);
__decorate([
    Field(() => ID, { description: 'The server that it goes to. Begins with `srv_`.' })
], TenantMoveType.prototype, "targetId", void 0);
__decorate([
    Field(() => TenantMoveStatus, { description: 'How far it is.' })
], TenantMoveType.prototype, "status", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'How many rows there were when the copy began; null before that.' })
], TenantMoveType.prototype, "rows", void 0);
__decorate([
    Field(() => Number, { description: 'How many of them are copied.' })
], TenantMoveType.prototype, "rowsCopied", void 0);
__decorate([
    Field(() => Number, { description: 'How many rows were brought over after that, because they had changed meanwhile.' })
], TenantMoveType.prototype, "rowsCaughtUp", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was asked for.' })
], TenantMoveType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when the tenant lies on the target.' })
], TenantMoveType.prototype, "switchedAt", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How long writes had to wait for the switch, in milliseconds. Reads did not.' })
], TenantMoveType.prototype, "pauseMs", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the source will be dropped, which confirms the move.' })
], TenantMoveType.prototype, "keptUntil", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'From when on nothing of it is left but what is told here.' })
], TenantMoveType.prototype, "endedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it, or the last attempt to undo it, failed: a reason of docs/errors.md.' })
], TenantMoveType.prototype, "failureReason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The same as a sentence.' })
], TenantMoveType.prototype, "failureMessage", void 0);
TenantMoveType = __decorate([
    ObjectType('TenantMove', { description: 'The way of a tenant from one database server to another. Seen by operators.' })
], TenantMoveType);
export { TenantMoveType };
export const TenantMoveConnection = connectionOf('TenantMove', () => TenantMoveType);
let MoveTenantInput = class MoveTenantInput {
    tenantId;
    serverId;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], MoveTenantInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => ID, { description: 'The database server. Begins with `srv_`.' })
], MoveTenantInput.prototype, "serverId", void 0);
MoveTenantInput = __decorate([
    InputType('MoveTenantInput', { description: 'Which tenant goes to which database server.' })
], MoveTenantInput);
export { MoveTenantInput };
let TenantMoveInput = class TenantMoveInput {
    id;
    confirmSlug;
};
__decorate([
    Field(() => ID, { description: 'Begins with `mov_`.' })
], TenantMoveInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
], TenantMoveInput.prototype, "confirmSlug", void 0);
TenantMoveInput = __decorate([
    InputType('TenantMoveInput', { description: 'Which move.' })
], TenantMoveInput);
export { TenantMoveInput };
let UndoTenantMoveInput = class UndoTenantMoveInput {
    id;
    confirmSlug;
    losingWrites;
};
__decorate([
    Field(() => ID, { description: 'Begins with `mov_`.' })
], UndoTenantMoveInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
], UndoTenantMoveInput.prototype, "confirmSlug", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether to go back although rows were written on the target since the switch. They are lost then, and so are events that tell of them and were not handled yet.',
    })
], UndoTenantMoveInput.prototype, "losingWrites", void 0);
UndoTenantMoveInput = __decorate([
    InputType('UndoTenantMoveInput', { description: 'Which move to take back.' })
], UndoTenantMoveInput);
export { UndoTenantMoveInput };
//# sourceMappingURL=types.js.map