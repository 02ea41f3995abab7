var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
import { CartType } from '../../carts/view/types.js';
let CustomerMeType = class CustomerMeType {
    id;
    email;
    displayName;
    phone;
    version;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `cus_`.' })
], CustomerMeType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What they sign in with.' })
], CustomerMeType.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'As they want to be called.' })
], CustomerMeType.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'For questions about orders; null when not known.' })
], CustomerMeType.prototype, "phone", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the fields above, from 1. For `ifVersion`.' })
], CustomerMeType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'Since when the shop knows them.' })
], CustomerMeType.prototype, "createdAt", void 0);
CustomerMeType = __decorate([
    ObjectType('CustomerMe', { description: 'The signed-in customer, as they see themselves.' })
], CustomerMeType);
export { CustomerMeType };
let CustomerSignedInType = class CustomerSignedInType {
    accessToken;
    refreshToken;
    expiresAt;
    customer;
    cart;
};
__decorate([
    Field(() => String, { description: 'Goes into the header `Authorization: Bearer …` of each request. Do not read it, ask `customerMe`.' })
], CustomerSignedInType.prototype, "accessToken", void 0);
__decorate([
    Field(() => String, { description: 'Buys the next pair of tokens through `refreshCustomerSession`, once. Keep it as carefully as a password.' })
], CustomerSignedInType.prototype, "refreshToken", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
], CustomerSignedInType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => CustomerMeType, { description: 'Who signed in.' })
], CustomerSignedInType.prototype, "customer", void 0);
__decorate([
    Field(() => CartType, {
        nullable: true,
        description: 'The cart that goes on, where the request named one: what was in it has become part of the cart of that currency that the customer had, if they had one. Name it by its `id` from now on. Null when the named cart is gone or is somebody else’s.',
    })
], CustomerSignedInType.prototype, "cart", void 0);
CustomerSignedInType = __decorate([
    ObjectType('CustomerSignedIn', { description: "A customer's session with its tokens." })
], CustomerSignedInType);
export { CustomerSignedInType };
//# sourceMappingURL=types.js.map