import { follow } from '../../../../../platform/db/shape.js';
import { productById } from '../../products/loaders.js';
import { termsIn } from '../../translations/localized.js';
/** In the shop's own words, or where a language is asked for in its words as far as the product has them. */
export async function listOptions(ctx, variant, language) {
    const own = Object.entries(variant.optionValues).map(([name, value]) => ({ name, value }));
    if (language == null || own.length === 0)
        return own;
    const product = await follow(variant, 'product', () => ctx.load(productById, variant.productId));
    const terms = termsIn(product?.translations ?? {}, language);
    return own.map(({ name, value }) => ({ name: terms[name] ?? name, value: terms[value] ?? value }));
}
//# sourceMappingURL=options.js.map