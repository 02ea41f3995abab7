var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, Field, FieldResolver, Int, Json, ObjectType, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { exampleBody } from '../requests/body.js';
import { eventTypesOf } from './event-types.js';
let WebhookEventTypeType = class WebhookEventTypeType {
    name;
    version;
    description;
    module;
    schema;
};
__decorate([
    Field(() => String, { description: 'As endpoints name it, and as `type` in the body: `commerce.productPublished`.' })
], WebhookEventTypeType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: 'The version of its payload. A payload that receivers could not read any more gets another one.' })
], WebhookEventTypeType.prototype, "version", void 0);
__decorate([
    Field(() => String, { description: 'What has happened when it comes.' })
], WebhookEventTypeType.prototype, "description", void 0);
__decorate([
    Field(() => String, { description: 'The module that tells it.' })
], WebhookEventTypeType.prototype, "module", void 0);
__decorate([
    Field(() => Json, { description: 'A JSON Schema (2020-12) of `data`, as long as the endpoint has no `payloadQuery`.' })
], WebhookEventTypeType.prototype, "schema", void 0);
WebhookEventTypeType = __decorate([
    ObjectType('WebhookEventType', { description: 'A kind of event that webhooks offer.' })
], WebhookEventTypeType);
let WebhookEventTypeResolver = class WebhookEventTypeResolver {
    webhookEventTypes(ctx) {
        return eventTypesOf(ctx.tenant);
    }
    example(type) {
        return exampleBody(type);
    }
};
__decorate([
    Query(() => [WebhookEventTypeType], { nullable: true, description: 'The events that endpoints of this tenant can get, by name.' }),
    __param(0, Context())
], WebhookEventTypeResolver.prototype, "webhookEventTypes", null);
__decorate([
    FieldResolver(() => Json, { description: 'The body of a webhook of this kind, with values made up.' }),
    __param(0, Root())
], WebhookEventTypeResolver.prototype, "example", null);
WebhookEventTypeResolver = __decorate([
    Resolver(() => WebhookEventTypeType)
], WebhookEventTypeResolver);
export { WebhookEventTypeResolver };
//# sourceMappingURL=graphql.js.map