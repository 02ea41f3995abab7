var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { operationKind, operationState, paymentMethod, paymentState, providerKind } from './enums.js';
let PaymentReferenceType = class PaymentReferenceType {
    kind;
    id;
};
__decorate([
    Field(() => String, { description: 'The kind of thing, such as `order`.' })
], PaymentReferenceType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'Which one.' })
], PaymentReferenceType.prototype, "id", void 0);
PaymentReferenceType = __decorate([
    ObjectType('PaymentReference', { description: 'What a payment pays for.' })
], PaymentReferenceType);
export { PaymentReferenceType };
let PaymentType = class PaymentType {
    id;
    method;
    provider;
    providerReference;
    clientSecret;
    capturesAtOnce;
    state;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `pay_`.' })
], PaymentType.prototype, "id", void 0);
__decorate([
    Field(() => paymentMethod, { description: 'How it is paid.' })
], PaymentType.prototype, "method", void 0);
__decorate([
    Field(() => providerKind, { description: 'Who moves the money.' })
], PaymentType.prototype, "provider", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the provider calls it (`pi_…`); null until it has said so.' })
], PaymentType.prototype, "providerReference", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'With it, and the publishable key of the provider, the browser of the customer confirms the payment. Null before the provider has made it, and as soon as it is of no use.',
    })
], PaymentType.prototype, "clientSecret", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is captured as soon as it is authorised.' })
], PaymentType.prototype, "capturesAtOnce", void 0);
__decorate([
    Field(() => paymentState, { description: 'What has become of it so far.' })
], PaymentType.prototype, "state", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1.' })
], PaymentType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was begun.' })
], PaymentType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it changed last.' })
], PaymentType.prototype, "updatedAt", void 0);
PaymentType = __decorate([
    ObjectType('Payment', {
        description: 'Money from a customer for one thing, by one method. What was done to it is in its operations; its amounts are their sums.',
    })
], PaymentType);
export { PaymentType };
let PaymentOperationType = class PaymentOperationType {
    id;
    kind;
    state;
    isFinal;
    reason;
    providerReference;
    failureCode;
    failureMessage;
    happenedAt;
    createdAt;
    settledAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `pop_`. The provider is given it as the idempotency key.' })
], PaymentOperationType.prototype, "id", void 0);
__decorate([
    Field(() => operationKind, { description: 'What was to be done.' })
], PaymentOperationType.prototype, "kind", void 0);
__decorate([
    Field(() => operationState, { description: 'What became of it.' })
], PaymentOperationType.prototype, "state", void 0);
__decorate([
    Field(() => Boolean, { description: 'Of a capture: whether what it leaves over is given back to the customer.' })
], PaymentOperationType.prototype, "isFinal", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of a refund: why.' })
], PaymentOperationType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Under what the provider, or the statement of the bank, has it.' })
], PaymentOperationType.prototype, "providerReference", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why it failed, or why there is no answer yet: a code such as `card_declined`, of the provider if it gave one.',
    })
], PaymentOperationType.prototype, "failureCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the provider said about that, for people of the shop.' })
], PaymentOperationType.prototype, "failureMessage", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the money moved, where that was written down by hand.' })
], PaymentOperationType.prototype, "happenedAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was asked for.' })
], PaymentOperationType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is known what became of it; null while it is not.' })
], PaymentOperationType.prototype, "settledAt", void 0);
PaymentOperationType = __decorate([
    ObjectType('PaymentOperation', {
        description: 'One attempt to move money of a payment. Operations are added and settled, never changed or deleted.',
    })
], PaymentOperationType);
export { PaymentOperationType };
export const PaymentConnection = connectionOf('Payment', () => PaymentType);
//# sourceMappingURL=types.js.map