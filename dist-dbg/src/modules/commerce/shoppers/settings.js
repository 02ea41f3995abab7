import { settingOf } from '../../../kernel/entitlements.js';
import { booleanSetting, integerSetting, stringSetting } from '../../../kernel/settings.js';
export const storefrontOpen = booleanSetting({
    key: 'commerce.storefrontOpen',
    description: 'Whether everybody may see what is on sale and fill a cart, without signing in, and customers may sign in.',
    default: false,
    tenantMaySet: true,
});
/** Less than users of the tenant need: a customer opens nothing but what is their own, and a shop that asks for more loses them. */
export const customerPasswordLengthMin = integerSetting({
    key: 'commerce.customerPasswordLengthMin',
    description: 'How many characters a new password of a customer must have at least.',
    default: 10,
    min: 8,
    max: 64,
    tenantMaySet: true,
});
const SHOP_URL_LENGTH_MAX = 200;
export const shopUrl = stringSetting({
    key: 'commerce.shopUrl',
    description: "Where the shop's pages are, such as `https://shop.example.com`: links in mails to customers begin with it. Empty for the pages of the installation.",
    default: '',
    tenantMaySet: true,
    lengthMax: SHOP_URL_LENGTH_MAX,
    form: 'empty, or an https address without a query',
    matches: (text) => text === '' || isPlainHttps(text),
});
function isPlainHttps(text) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && !text.endsWith('/');
}
const PATHS = {
    'shop-confirmation': 'confirm-account',
    'shop-password-reset': 'reset-password',
    'shop-sign-in': 'sign-in',
    'shop-email-change': 'confirm-email-change',
};
/** The address of a page of the shop with its token. */
export function linkToShop(ctx, page, token) {
    const base = settingOf(ctx, shopUrl);
    return base === '' ? ctx.mail.linkTo(page, { tenant: ctx.tenant.slug, token }) : `${base}/${PATHS[page]}?token=${encodeURIComponent(token)}`;
}
//# sourceMappingURL=settings.js.map