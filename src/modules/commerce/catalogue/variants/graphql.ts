import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Carried, Context, FieldResolver, Int, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { follow } from '../../../../platform/db/shape.js';
import { type ItemRow, ItemType, stockItemById } from '../../../inventory/public.js';
import { externalIdsOfVariants } from '../external-ids/loaders.js';
import { ExternalIdType } from '../external-ids/types.js';
import { productById } from '../products/loaders.js';
import { ProductType } from '../products/types.js';
import { LanguageArg } from '../translations/types.js';
import { AddVariantInput, UpdateVariantInput } from './inputs.js';
import { addVariant, updateVariant } from './service.js';
import type { VariantRow } from './tables.js';
import { OptionValueType, VariantType } from './types.js';
import { listOptions } from './values/options.js';

@Resolver(() => VariantType)
export class VariantResolver {
  @FieldResolver(() => MoneyType, { description: 'What one piece costs.' })
  price(@Root() { priceMinor, currencyCode }: VariantRow) {
    return toDecimal({ amountMinor: priceMinor, currencyCode });
  }

  @Carried()
  @FieldResolver(() => ItemType, {
    nullable: true,
    description: 'What there is of it: on hand, reserved, available, incoming, and at which locations. Null while no stock is kept of it.',
  })
  stock(@Context() ctx: Ctx, @Root() variant: VariantRow) {
    return follow(variant, 'stock', () => variant.stockItemId && ctx.load(stockItemById, variant.stockItemId));
  }

  @FieldResolver(() => Int, {
    description: 'Pieces that are there, reserved ones included.',
    deprecationReason: 'Ask `stock { onHand available }` instead. Ends on 2027-06-30.',
  })
  stockOnHand(@Context() ctx: Ctx, @Root() variant: VariantRow) {
    return onHandOf(variant, () => variant.stockItemId && ctx.load(stockItemById, variant.stockItemId));
  }

  @FieldResolver(() => [OptionValueType], {
    description: 'A value of each option of the product, in the order of the options; empty where it has none.',
  })
  options(@Context() ctx: Ctx, @Root() variant: VariantRow, @LanguageArg() language: string | null) {
    return listOptions(ctx, variant, language);
  }

  @Carried()
  @FieldResolver(() => [ExternalIdType], { description: 'What other systems call it, by source.' })
  externalIds(@Context() ctx: Ctx, @Root() variant: VariantRow) {
    return follow(variant, 'externalIds', async () => (await ctx.load(externalIdsOfVariants, variant.id)) ?? []);
  }

  @Carried()
  @FieldResolver(() => ProductType, { description: 'The product that it is a variant of.' })
  product(@Context() ctx: Ctx, @Root() variant: VariantRow) {
    return follow(variant, 'product', () => ctx.load(productById, variant.productId));
  }

  @Mutation(() => VariantType, {
    nullable: true,
    description:
      'Adds a variant to a product. Refused with COMMERCE_SKU_TAKEN, COMMERCE_BARCODE_TAKEN or COMMERCE_OPTIONS_TAKEN when another one has the same.',
  })
  addVariant(@Context() ctx: Ctx, @Arg('input', () => AddVariantInput, { description: 'The new variant.' }) input: AddVariantInput) {
    return addVariant(ctx, input);
  }

  @Mutation(() => VariantType, {
    nullable: true,
    description:
      'Changes a variant; its stock is changed by movements, such as `adjustStock`. Refused with COMMERCE_SKU_TAKEN, COMMERCE_BARCODE_TAKEN or ' +
      'COMMERCE_OPTIONS_TAKEN when another variant has the same.',
  })
  updateVariant(@Context() ctx: Ctx, @Arg('input', () => UpdateVariantInput, { description: 'What to change.' }) input: UpdateVariantInput) {
    return updateVariant(ctx, input);
  }
}

type Found = Pick<ItemRow, 'onHand'> | null | '';

/** The item came along in a list of one, or of none; or it is read. */
async function onHandOf(variant: VariantRow, load: () => Promise<Found> | Found): Promise<number> {
  const found = follow<VariantRow, unknown>(variant, 'stockOnHand', () => null);
  const item = Array.isArray(found) ? ((found[0] ?? null) as Found) : await load();
  return item ? item.onHand : 0;
}
