import type { Ctx } from '../../../../../kernel/context.js';
import { follow } from '../../../../../platform/db/shape.js';
import { productById } from '../../products/loaders.js';
import type { OptionValue } from '../../products/values/options.js';
import { termsIn } from '../../translations/localized.js';
import type { VariantRow } from '../tables.js';

/** In the shop's own words, or where a language is asked for in its words as far as the product has them. */
export async function listOptions(ctx: Ctx, variant: VariantRow, language: string | null | undefined): Promise<readonly OptionValue[]> {
  const own = Object.entries(variant.optionValues).map(([name, value]) => ({ name, value }));
  if (language == null || own.length === 0) return own;
  const product = await follow(variant, 'product', () => ctx.load(productById, variant.productId));
  const terms = termsIn(product?.translations ?? {}, language);
  return own.map(({ name, value }) => ({ name: terms[name] ?? name, value: terms[value] ?? value }));
}
