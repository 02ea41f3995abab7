import { booleanSetting, integerSetting } from '../../../kernel/settings.js';
export const goodsAreSent = booleanSetting({
    key: 'commerce.goodsAreSent',
    description: 'Whether what is ordered is sent somewhere: a cart then needs a shipping address and a shipping method.',
    default: true,
    tenantMaySet: true,
});
export const cartDays = integerSetting({
    key: 'commerce.cartDays',
    description: 'After how many days without a change a cart is gone.',
    default: 30,
    min: 1,
    max: 365,
    tenantMaySet: true,
});
export const cartAbandonedHours = integerSetting({
    key: 'commerce.cartAbandonedHours',
    description: 'After how many hours without a change a cart with an e-mail address and something in it counts as abandoned.',
    default: 24,
    min: 1,
    max: 720,
    tenantMaySet: true,
});
//# sourceMappingURL=settings.js.map