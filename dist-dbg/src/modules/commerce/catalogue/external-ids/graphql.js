var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { FieldResolver, Resolver, Root } from '../../../../kernel/graphql.js';
import { ExternalIdType } from './types.js';
let ExternalIdResolver = class ExternalIdResolver {
    id({ externalId }) {
        return externalId;
    }
};
__decorate([
    FieldResolver(() => String, { description: 'Its id there.' }),
    __param(0, Root())
], ExternalIdResolver.prototype, "id", null);
ExternalIdResolver = __decorate([
    Resolver(() => ExternalIdType)
], ExternalIdResolver);
export { ExternalIdResolver };
//# sourceMappingURL=graphql.js.map