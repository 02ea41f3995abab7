var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, FieldResolver, Int, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { follow } from '../../../../platform/db/shape.js';
import { ItemType, stockItemById } from '../../../inventory/public.js';
import { externalIdsOfVariants } from '../external-ids/loaders.js';
import { ExternalIdType } from '../external-ids/types.js';
import { productById } from '../products/loaders.js';
import { ProductType } from '../products/types.js';
import { LanguageArg } from '../translations/types.js';
import { AddVariantInput, UpdateVariantInput } from './inputs.js';
import { addVariant, updateVariant } from './service.js';
import { OptionValueType, VariantType } from './types.js';
import { listOptions } from './values/options.js';
let VariantResolver = class VariantResolver {
    price({ priceMinor, currencyCode }) {
        return toDecimal({ amountMinor: priceMinor, currencyCode });
    }
    stock(ctx, variant) {
        return follow(variant, 'stock', () => variant.stockItemId && ctx.load(stockItemById, variant.stockItemId));
    }
    stockOnHand(ctx, variant) {
        return onHandOf(variant, () => variant.stockItemId && ctx.load(stockItemById, variant.stockItemId));
    }
    options(ctx, variant, language) {
        return listOptions(ctx, variant, language);
    }
    externalIds(ctx, variant) {
        return follow(variant, 'externalIds', async () => (await ctx.load(externalIdsOfVariants, variant.id)) ?? []);
    }
    product(ctx, variant) {
        return follow(variant, 'product', () => ctx.load(productById, variant.productId));
    }
    addVariant(ctx, input) {
        return addVariant(ctx, input);
    }
    updateVariant(ctx, input) {
        return updateVariant(ctx, input);
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'What one piece costs.' }),
    __param(0, Root())
], VariantResolver.prototype, "price", null);
__decorate([
    FieldResolver(() => ItemType, {
        nullable: true,
        description: 'What there is of it: on hand, reserved, available, incoming, and at which locations. Null while no stock is kept of it.',
    }),
    __param(0, Context()),
    __param(1, Root())
], VariantResolver.prototype, "stock", null);
__decorate([
    FieldResolver(() => Int, {
        description: 'Pieces that are there, reserved ones included.',
        deprecationReason: 'Ask `stock { onHand available }` instead. Ends on 2027-06-30.',
    }),
    __param(0, Context()),
    __param(1, Root())
], VariantResolver.prototype, "stockOnHand", null);
__decorate([
    FieldResolver(() => [OptionValueType], {
        description: 'A value of each option of the product, in the order of the options; empty where it has none.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, LanguageArg())
], VariantResolver.prototype, "options", null);
__decorate([
    FieldResolver(() => [ExternalIdType], { description: 'What other systems call it, by source.' }),
    __param(0, Context()),
    __param(1, Root())
], VariantResolver.prototype, "externalIds", null);
__decorate([
    FieldResolver(() => ProductType, { description: 'The product that it is a variant of.' }),
    __param(0, Context()),
    __param(1, Root())
], VariantResolver.prototype, "product", null);
__decorate([
    Mutation(() => VariantType, {
        nullable: true,
        description: 'Adds a variant to a product. Refused with COMMERCE_SKU_TAKEN, COMMERCE_BARCODE_TAKEN or COMMERCE_OPTIONS_TAKEN when another one has the same.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AddVariantInput, { description: 'The new variant.' }))
], VariantResolver.prototype, "addVariant", null);
__decorate([
    Mutation(() => VariantType, {
        nullable: true,
        description: 'Changes a variant; its stock is changed by movements, such as `adjustStock`. Refused with COMMERCE_SKU_TAKEN, COMMERCE_BARCODE_TAKEN or ' +
            'COMMERCE_OPTIONS_TAKEN when another variant has the same.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateVariantInput, { description: 'What to change.' }))
], VariantResolver.prototype, "updateVariant", null);
VariantResolver = __decorate([
    Resolver(() => VariantType)
], VariantResolver);
export { VariantResolver };
/** The item came along in a list of one, or of none; or it is read. */
async function onHandOf(variant, load) {
    const found = follow(variant, 'stockOnHand', () => null);
    const item = Array.isArray(found) ? (found[0] ?? null) : await load();
    return item ? item.onHand : 0;
}
//# sourceMappingURL=graphql.js.map