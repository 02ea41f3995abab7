/** What is read of a product beyond the columns of its row. */
import type { Ctx } from '../../../../kernel/context.js';
import { Carried, Context, FieldResolver, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { follow } from '../../../../platform/db/shape.js';
import { categoryById } from '../categories/loaders.js';
import { CategoryType } from '../categories/types.js';
import { externalIdsOfProducts } from '../external-ids/loaders.js';
import { ExternalIdType } from '../external-ids/types.js';
import { productTypeById } from '../product-types/loaders.js';
import type { ProductTypeRow } from '../product-types/tables.js';
import { ProductTypeType } from '../product-types/types.js';
import { listTranslations } from '../translations/checks.js';
import { localize } from '../translations/localized.js';
import { LanguageArg, LocalizedTextsType, TranslationType } from '../translations/types.js';
import { listVariantsOfProduct } from '../variants/service.js';
import { VariantType } from '../variants/types.js';
import { statusOf } from './publishing/status.js';
import type { ProductRow } from './tables.js';
import { AttributeValueType, ProductType, productStatus } from './types.js';
import { showAttributes } from './values/attributes.js';

@Resolver(() => ProductType)
export class ProductFieldResolver {
  @FieldResolver(() => productStatus, { description: 'Follows from `publishedAt`, `unpublishAt` and `archivedAt`, at the moment of the answer.' })
  status(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return statusOf(product, ctx.now());
  }

  @Carried()
  @FieldResolver(() => CategoryType, { nullable: true, description: 'The category that it stands in; null when it stands in none.' })
  category(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return follow(product, 'category', () => product.categoryId && ctx.load(categoryById, product.categoryId));
  }

  @FieldResolver(() => ProductTypeType, { nullable: true, description: 'What it is one of; null when it has no type, and so no attributes.' })
  productType(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return typeOf(ctx, product);
  }

  @FieldResolver(() => [AttributeValueType], { description: 'Its attributes that have a value, in the order of the type; at most 50.' })
  async attributes(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return showAttributes(await typeOf(ctx, product), product.attributeValues);
  }

  @Carried()
  @FieldResolver(() => [VariantType], { description: 'All its variants in their order: at least one, at most 100.' })
  variants(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return follow(product, 'variants', () => listVariantsOfProduct(ctx, product.id));
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'The lowest price of its variants, in the currency of the first one.' })
  priceFrom(@Root() { priceFromMinor, priceFromCurrency }: ProductRow) {
    return priceFromCurrency && toDecimal({ amountMinor: priceFromMinor, currencyCode: priceFromCurrency });
  }

  @Carried()
  @FieldResolver(() => [ExternalIdType], { description: 'What other systems call it, by source; at most 20.' })
  externalIds(@Context() ctx: Ctx, @Root() product: ProductRow) {
    return follow(product, 'externalIds', async () => (await ctx.load(externalIdsOfProducts, product.id)) ?? []);
  }

  @FieldResolver(() => LocalizedTextsType, { description: 'Its texts in the language of the reader.' })
  localized(@Context() ctx: Ctx, @Root() product: ProductRow, @LanguageArg() language: string | null) {
    return localize(ctx, product, language);
  }

  @FieldResolver(() => [TranslationType], { description: 'All its translations, by language; at most 30.' })
  translations(@Root() { translations }: ProductRow) {
    return listTranslations(translations);
  }
}

/** Without a type nothing is looked up. */
async function typeOf(ctx: Ctx, product: ProductRow): Promise<ProductTypeRow | null> {
  return follow<ProductRow, Promise<ProductTypeRow | null> | ProductTypeRow | null>(product, 'productType', () =>
    product.productTypeId === null ? null : ctx.load(productTypeById, product.productTypeId),
  );
}
