var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
export const giftCardEntryKind = { ISSUED: 'ISSUED', REDEEMED: 'REDEEMED', REFUNDED: 'REFUNDED' };
registerEnumType(giftCardEntryKind, {
    name: 'GiftCardEntryKind',
    description: 'Why the balance of a gift card changed.',
    valuesConfig: {
        ISSUED: { description: 'It was issued with this amount.' },
        REDEEMED: { description: 'It paid for something.' },
        REFUNDED: { description: 'What it had paid was given back.' },
    },
});
let GiftCardType = class GiftCardType {
    id;
    expiresAt;
    disabledAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `gft_`.' })
], GiftCardType.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'It pays no longer from this moment on; null when it does not expire.' })
], GiftCardType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is disabled; null while it is not.' })
], GiftCardType.prototype, "disabledAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1.' })
], GiftCardType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was issued.' })
], GiftCardType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it last paid, was refunded or disabled.' })
], GiftCardType.prototype, "updatedAt", void 0);
GiftCardType = __decorate([
    ObjectType('GiftCard', {
        description: 'Money that was paid before and is spent by a code. It is a means of payment: it changes no price and no tax.',
    })
], GiftCardType);
export { GiftCardType };
let IssuedGiftCardType = class IssuedGiftCardType {
    giftCard;
    code;
};
__decorate([
    Field(() => GiftCardType, { description: 'The card.' })
], IssuedGiftCardType.prototype, "giftCard", void 0);
__decorate([
    Field(() => String, { description: 'What its holder types. It is shown now and never again: nobody can read it later.' })
], IssuedGiftCardType.prototype, "code", void 0);
IssuedGiftCardType = __decorate([
    ObjectType('IssuedGiftCard', { description: 'A new gift card with its code.' })
], IssuedGiftCardType);
export { IssuedGiftCardType };
let GiftCardEntryType = class GiftCardEntryType {
    id;
    kind;
    reference;
    refundOf;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `gfe_`.' })
], GiftCardEntryType.prototype, "id", void 0);
__decorate([
    Field(() => giftCardEntryKind, { description: 'Why.' })
], GiftCardEntryType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What it was for, such as the number of an order. One reference moves a card once.' })
], GiftCardEntryType.prototype, "reference", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of a refund: the reference of what it gives back.' })
], GiftCardEntryType.prototype, "refundOf", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], GiftCardEntryType.prototype, "createdAt", void 0);
GiftCardEntryType = __decorate([
    ObjectType('GiftCardEntry', { description: 'One movement of a gift card. Entries are added and never changed; they add up to the balance.' })
], GiftCardEntryType);
export { GiftCardEntryType };
export const GiftCardConnection = connectionOf('GiftCard', () => GiftCardType);
export const GiftCardEntryConnection = connectionOf('GiftCardEntry', () => GiftCardEntryType);
let IssueGiftCardInput = class IssueGiftCardInput {
    amount;
    expiresAt;
    reference;
};
__decorate([
    Field(() => MoneyInput, { description: 'Its first balance; more than 0.' })
], IssueGiftCardInput.prototype, "amount", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'It pays no longer from this moment on, which is in the future; it does not expire when not given.',
    })
], IssueGiftCardInput.prototype, "expiresAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it was sold with, 1 to 100 characters; the id of the card when not given.' })
], IssueGiftCardInput.prototype, "reference", void 0);
IssueGiftCardInput = __decorate([
    InputType('IssueGiftCardInput', { description: 'A new gift card.' })
], IssueGiftCardInput);
export { IssueGiftCardInput };
let RedeemGiftCardInput = class RedeemGiftCardInput {
    code;
    amount;
    reference;
};
__decorate([
    Field(() => String, { description: 'As it was printed; hyphens, spaces and case do not matter.' })
], RedeemGiftCardInput.prototype, "code", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'How much it pays: the whole amount or nothing; in its currency.' })
], RedeemGiftCardInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'What it pays for, 1 to 100 characters. One reference moves a card once.' })
], RedeemGiftCardInput.prototype, "reference", void 0);
RedeemGiftCardInput = __decorate([
    InputType('RedeemGiftCardInput', { description: 'A payment with a gift card.' })
], RedeemGiftCardInput);
export { RedeemGiftCardInput };
let RefundGiftCardInput = class RefundGiftCardInput {
    id;
    amount;
    redemptionReference;
    reference;
};
__decorate([
    Field(() => ID, { description: 'The card.' })
], RefundGiftCardInput.prototype, "id", void 0);
__decorate([
    Field(() => MoneyInput, { description: 'How much; with all refunds before it no more than was taken.' })
], RefundGiftCardInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'The reference under which it was taken.' })
], RefundGiftCardInput.prototype, "redemptionReference", void 0);
__decorate([
    Field(() => String, { description: 'A name of this refund, 1 to 100 characters. One reference moves a card once.' })
], RefundGiftCardInput.prototype, "reference", void 0);
RefundGiftCardInput = __decorate([
    InputType('RefundGiftCardInput', { description: 'Money that goes back to the gift card that it came from.' })
], RefundGiftCardInput);
export { RefundGiftCardInput };
let DisableGiftCardInput = class DisableGiftCardInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The card.' })
], DisableGiftCardInput.prototype, "id", void 0);
DisableGiftCardInput = __decorate([
    InputType('DisableGiftCardInput', { description: 'Which gift card pays no more.' })
], DisableGiftCardInput);
export { DisableGiftCardInput };
//# sourceMappingURL=types.js.map