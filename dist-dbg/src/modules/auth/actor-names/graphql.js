var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, FieldResolver, Resolver, Root } from '../../../kernel/graphql.js';
import { AuditActorType } from '../../audit/public.js';
import { nameOfActor } from './service.js';
let ActorNameResolver = class ActorNameResolver {
    name(ctx, actor) {
        return nameOfActor(ctx, actor);
    }
};
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'How the user or operator is called by now; null for jobs, logins, customers and the anonymous, and for a user who is gone.',
    }),
    __param(0, Context()),
    __param(1, Root())
], ActorNameResolver.prototype, "name", null);
ActorNameResolver = __decorate([
    Resolver(() => AuditActorType)
], ActorNameResolver);
export { ActorNameResolver };
//# sourceMappingURL=graphql.js.map