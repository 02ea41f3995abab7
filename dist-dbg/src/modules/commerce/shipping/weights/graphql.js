var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from '../../../../kernel/graphql.js';
import { VariantType } from '../../catalogue/variants/types.js';
import { setVariantWeights, weightOfVariant } from './weights.js';
let VariantWeightType = class VariantWeightType {
    variantId;
    grams;
};
__decorate([
    Field(() => ID, { description: 'The variant.' })
], VariantWeightType.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'In grams; null when it is not known.' })
], VariantWeightType.prototype, "grams", void 0);
VariantWeightType = __decorate([
    ObjectType('VariantWeight', { description: 'What one piece of a variant weighs when it is packed.' })
], VariantWeightType);
export { VariantWeightType };
let VariantWeightInput = class VariantWeightInput {
    variantId;
    grams;
};
__decorate([
    Field(() => ID, { description: 'The variant.' })
], VariantWeightInput.prototype, "variantId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: '0 to 10,000,000 grams; it is no longer known when not given.' })
], VariantWeightInput.prototype, "grams", void 0);
VariantWeightInput = __decorate([
    InputType('VariantWeightInput', { description: 'What one piece of a variant weighs when it is packed.' })
], VariantWeightInput);
export { VariantWeightInput };
let SetVariantWeightsInput = class SetVariantWeightsInput {
    weights;
};
__decorate([
    Field(() => [VariantWeightInput], { description: '1 to 100 variants, each once.' })
], SetVariantWeightsInput.prototype, "weights", void 0);
SetVariantWeightsInput = __decorate([
    InputType('SetVariantWeightsInput', { description: 'What variants weigh, all or none.' })
], SetVariantWeightsInput);
export { SetVariantWeightsInput };
let WeightOfVariantResolver = class WeightOfVariantResolver {
    weightGrams(ctx, { id }) {
        return ctx.load(weightOfVariant, id);
    }
    setVariantWeights(ctx, input) {
        return setVariantWeights(ctx, input);
    }
};
__decorate([
    FieldResolver(() => Int, { nullable: true, description: 'What one piece weighs when it is packed, in grams; null when it is not known.' }),
    __param(0, Context()),
    __param(1, Root())
], WeightOfVariantResolver.prototype, "weightGrams", null);
__decorate([
    Mutation(() => [VariantWeightType], {
        nullable: true,
        description: 'Sets what variants weigh. Refused with COMMERCE_VARIANT_NOT_FOUND, naming every variant that is not there.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetVariantWeightsInput, { description: 'Which weigh what.' }))
], WeightOfVariantResolver.prototype, "setVariantWeights", null);
WeightOfVariantResolver = __decorate([
    Resolver(() => VariantType)
], WeightOfVariantResolver);
export { WeightOfVariantResolver };
//# sourceMappingURL=graphql.js.map