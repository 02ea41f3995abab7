var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { paymentMethod, paymentState } from './enums.js';
let PaymentReferenceInput = class PaymentReferenceInput {
    kind;
    id;
};
__decorate([
    Field(() => String, { description: 'The kind of thing: a word such as `order`.' })
], PaymentReferenceInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'Which one, 1 to 100 characters.' })
], PaymentReferenceInput.prototype, "id", void 0);
PaymentReferenceInput = __decorate([
    InputType('PaymentReferenceInput', { description: 'What a payment pays for.' })
], PaymentReferenceInput);
export { PaymentReferenceInput };
let PaymentFilterInput = class PaymentFilterInput {
    state;
    method;
    reference;
};
__decorate([
    Field(() => paymentState, { nullable: true, description: 'What has become of them.' })
], PaymentFilterInput.prototype, "state", void 0);
__decorate([
    Field(() => paymentMethod, { nullable: true, description: 'How they are paid.' })
], PaymentFilterInput.prototype, "method", void 0);
__decorate([
    Field(() => PaymentReferenceInput, { nullable: true, description: 'What they pay for.' })
], PaymentFilterInput.prototype, "reference", void 0);
PaymentFilterInput = __decorate([
    InputType('PaymentFilter', { description: 'Which payments; all conditions count.' })
], PaymentFilterInput);
export { PaymentFilterInput };
let CreatePaymentInput = class CreatePaymentInput {
    reference;
    method;
    amount;
    capturesAtOnce;
};
__decorate([
    Field(() => PaymentReferenceInput, { description: 'What it pays for.' })
], CreatePaymentInput.prototype, "reference", void 0);
__decorate([
    Field(() => paymentMethod, { description: 'How it is paid. A card needs a configured provider.' })
], CreatePaymentInput.prototype, "method", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'How much; more than 0.' })
], CreatePaymentInput.prototype, "amount", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Of a card: captured as soon as it is authorised. Otherwise `capturePayment` does so, within about a week.',
    })
], CreatePaymentInput.prototype, "capturesAtOnce", void 0);
CreatePaymentInput = __decorate([
    InputType('CreatePaymentInput', { description: 'A payment to begin.' })
], CreatePaymentInput);
export { CreatePaymentInput };
let RecordPaymentInput = class RecordPaymentInput {
    id;
    amount;
    receivedAt;
    reference;
};
__decorate([
    Field(() => ID, { description: 'The payment: one by cash, invoice or bank transfer.' })
], RecordPaymentInput.prototype, "id", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'How much came; with all that came before it no more than the payment.' })
], RecordPaymentInput.prototype, "amount", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it came; now when not given, never in the future.' })
], RecordPaymentInput.prototype, "receivedAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Under what the statement of the bank has it, 1 to 100 characters: one reference is recorded once.',
    })
], RecordPaymentInput.prototype, "reference", void 0);
RecordPaymentInput = __decorate([
    InputType('RecordPaymentInput', { description: 'Money that came by hand.' })
], RecordPaymentInput);
export { RecordPaymentInput };
let CapturePaymentInput = class CapturePaymentInput {
    id;
    amount;
    isFinal;
};
__decorate([
    Field(() => ID, { description: 'The payment.' })
], CapturePaymentInput.prototype, "id", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'How much; all that can be captured when not given.' })
], CapturePaymentInput.prototype, "amount", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether what is left over is given back to the customer; true when not given. False needs an account that may capture several times.',
    })
], CapturePaymentInput.prototype, "isFinal", void 0);
CapturePaymentInput = __decorate([
    InputType('CapturePaymentInput', { description: 'What to take of an authorised payment.' })
], CapturePaymentInput);
export { CapturePaymentInput };
let VoidPaymentInput = class VoidPaymentInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The payment.' })
], VoidPaymentInput.prototype, "id", void 0);
VoidPaymentInput = __decorate([
    InputType('VoidPaymentInput', { description: 'Which payment to give up.' })
], VoidPaymentInput);
export { VoidPaymentInput };
let RefundPaymentInput = class RefundPaymentInput {
    id;
    amount;
    reason;
};
__decorate([
    Field(() => ID, { description: 'The payment.' })
], RefundPaymentInput.prototype, "id", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'How much; all that was captured and not given back when not given.' })
], RefundPaymentInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'Why, 1 to 200 characters: for people of the shop. Name nobody in it.' })
], RefundPaymentInput.prototype, "reason", void 0);
RefundPaymentInput = __decorate([
    InputType('RefundPaymentInput', { description: 'What to give back of a payment.' })
], RefundPaymentInput);
export { RefundPaymentInput };
//# sourceMappingURL=inputs.js.map