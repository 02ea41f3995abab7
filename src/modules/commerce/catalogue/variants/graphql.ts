import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { follow } from '../../../../platform/db/shape.js';
import { productById } from '../products/loaders.js';
import { ProductType } from '../products/types.js';
import { AddVariantInput, UpdateVariantInput } from './inputs.js';
import { addVariant, updateVariant } from './service.js';
import type { VariantRow } from './tables.js';
import { VariantType } from './types.js';

@Resolver(() => VariantType)
export class VariantResolver {
  @FieldResolver(() => MoneyType, { description: 'What one piece costs.' })
  price(@Root() { priceMinor, currencyCode }: VariantRow) {
    return toDecimal({ amountMinor: priceMinor, currencyCode });
  }

  @FieldResolver(() => ProductType, { description: 'The product that it is a variant of.' })
  product(@Context() ctx: Ctx, @Root() variant: VariantRow) {
    return follow(variant, 'product', () => ctx.load(productById, variant.productId));
  }

  @Mutation(() => VariantType, {
    nullable: true,
    description: 'Adds a variant to a product. Refused with COMMERCE_SKU_TAKEN when another variant has the SKU.',
  })
  addVariant(@Context() ctx: Ctx, @Arg('input', () => AddVariantInput, { description: 'The new variant.' }) input: AddVariantInput) {
    return addVariant(ctx, input);
  }

  @Mutation(() => VariantType, {
    nullable: true,
    description: "Changes a variant's SKU, title, price or counted stock. Refused with COMMERCE_SKU_TAKEN when another variant has the SKU.",
  })
  updateVariant(@Context() ctx: Ctx, @Arg('input', () => UpdateVariantInput, { description: 'What to change.' }) input: UpdateVariantInput) {
    return updateVariant(ctx, input);
  }
}
