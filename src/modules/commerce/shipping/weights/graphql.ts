import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from '../../../../kernel/graphql.js';
import type { VariantRow } from '../../catalogue/variants/tables.js';
import { VariantType } from '../../catalogue/variants/types.js';
import { setVariantWeights, weightOfVariant } from './weights.js';

@ObjectType('VariantWeight', { description: 'What one piece of a variant weighs when it is packed.' })
export class VariantWeightType {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;

  @Field(() => Int, { nullable: true, description: 'In grams; null when it is not known.' })
  grams: number | null;
}

@InputType('VariantWeightInput', { description: 'What one piece of a variant weighs when it is packed.' })
export class VariantWeightInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;

  @Field(() => Int, { nullable: true, description: '0 to 10,000,000 grams; it is no longer known when not given.' })
  grams: number | null;
}

@InputType('SetVariantWeightsInput', { description: 'What variants weigh, all or none.' })
export class SetVariantWeightsInput {
  @Field(() => [VariantWeightInput], { description: '1 to 100 variants, each once.' })
  weights: VariantWeightInput[];
}

@Resolver(() => VariantType)
export class WeightOfVariantResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'What one piece weighs when it is packed, in grams; null when it is not known.' })
  weightGrams(@Context() ctx: Ctx, @Root() { id }: VariantRow) {
    return ctx.load(weightOfVariant, id);
  }

  @Mutation(() => [VariantWeightType], {
    nullable: true,
    description: 'Sets what variants weigh. Refused with COMMERCE_VARIANT_NOT_FOUND, naming every variant that is not there.',
  })
  setVariantWeights(
    @Context() ctx: Ctx,
    @Arg('input', () => SetVariantWeightsInput, { description: 'Which weigh what.' }) input: SetVariantWeightsInput,
  ) {
    return setVariantWeights(ctx, input);
  }
}
