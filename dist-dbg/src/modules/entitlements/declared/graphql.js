var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Query, Resolver } from '../../../kernel/graphql.js';
import { declaredFlags, declaredSettings } from '../catalogue.js';
import { FeatureFlagType, SettingObject, toFlagType, toSettingType } from './types.js';
let DeclaredResolver = class DeclaredResolver {
    featureFlags() {
        return declaredFlags().map(toFlagType);
    }
    settings() {
        return declaredSettings().map(toSettingType);
    }
};
__decorate([
    Query(() => [FeatureFlagType], { nullable: true, description: 'All flags that modules declare, by key. For operators.' })
], DeclaredResolver.prototype, "featureFlags", null);
__decorate([
    Query(() => [SettingObject], { nullable: true, description: 'All settings that modules declare, by key. For operators.' })
], DeclaredResolver.prototype, "settings", null);
DeclaredResolver = __decorate([
    Resolver()
], DeclaredResolver);
export { DeclaredResolver };
//# sourceMappingURL=graphql.js.map