import { settingOf } from '../../../../kernel/entitlements.js';
import { paymentMethodNotOffered } from '../errors.js';
import { checkoutPaymentMethods, methodsOf } from '../settings.js';
/** Refuses ways to pay that the shop does not offer to shoppers. */
export function requireOffered(ctx, method) {
    const offered = methodsOf(settingOf(ctx, checkoutPaymentMethods)) ?? [];
    if (!offered.includes(method))
        throw paymentMethodNotOffered(offered.join(', '));
}
//# sourceMappingURL=offered.js.map