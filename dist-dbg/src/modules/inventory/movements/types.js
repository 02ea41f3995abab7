var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { movementType } from './kinds.js';
registerEnumType(movementType, {
    name: 'StockMovementType',
    description: 'Why pieces came or went.',
    valuesConfig: {
        OPENING: { description: 'They were there when stock was first kept.' },
        RECEIPT: { description: 'They arrived.' },
        SHIPMENT: { description: 'They left for whom they were meant.' },
        RETURN: { description: 'They came back.' },
        ADJUSTMENT: { description: 'Somebody set right what was there.' },
        TRANSFER_OUT: { description: 'They left for another location.' },
        TRANSFER_IN: { description: 'They came from another location.' },
        COUNT: { description: 'A stock take found another number.' },
        SCRAP: { description: 'They were thrown away.' },
    },
});
let MovementObject = class MovementObject {
    id;
    type;
    quantity;
    onHandAfter;
    reason;
    referenceKind;
    reference;
    actorKind;
    userId;
    occurredAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `stm_`.' })
], MovementObject.prototype, "id", void 0);
__decorate([
    Field(() => movementType, { description: 'Why.' })
], MovementObject.prototype, "type", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces: positive for what came, negative for what went.' })
], MovementObject.prototype, "quantity", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that were at the location then, with this movement.' })
], MovementObject.prototype, "onHandAfter", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What whoever moved them said.' })
], MovementObject.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What kind of document or thing is behind it.' })
], MovementObject.prototype, "referenceKind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Which one.' })
], MovementObject.prototype, "reference", void 0);
__decorate([
    Field(() => String, { description: 'Who moved them: `user`, `operator`, `apiKey` or `system`.' })
], MovementObject.prototype, "actorKind", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The user; null for anybody else. The audit trail knows more.' })
], MovementObject.prototype, "userId", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], MovementObject.prototype, "occurredAt", void 0);
MovementObject = __decorate([
    ObjectType('StockMovement', { description: 'One line of the ledger of stock. It is never changed: a correction is another movement.' })
], MovementObject);
export { MovementObject };
let TransferType = class TransferType {
    out;
    into;
};
__decorate([
    Field(() => MovementObject, { description: 'What left.' })
], TransferType.prototype, "out", void 0);
__decorate([
    Field(() => MovementObject, { description: 'What came in.' })
], TransferType.prototype, "into", void 0);
TransferType = __decorate([
    ObjectType('StockTransfer', { description: 'The two movements of a transfer.' })
], TransferType);
export { TransferType };
export const MovementConnection = connectionOf('StockMovement', () => MovementObject);
//# sourceMappingURL=types.js.map