import { booleanSetting } from '../../../kernel/settings.js';
const common = { default: true, tenantMaySet: true };
export const orderPlacedMails = booleanSetting({
    ...common,
    key: 'commerce.orderPlacedMails',
    description: 'Whether customers are written that their order has arrived, and what is in it.',
});
export const orderShippedMails = booleanSetting({
    ...common,
    key: 'commerce.orderShippedMails',
    description: 'Whether customers are written that something of their order has left, and how it can be followed.',
});
export const orderRefundedMails = booleanSetting({
    ...common,
    key: 'commerce.orderRefundedMails',
    description: 'Whether customers are written that money was given back to them.',
});
export const orderEditedMails = booleanSetting({
    ...common,
    key: 'commerce.orderEditedMails',
    description: 'Whether customers are written that their order was changed, and what it comes to now.',
});
export const orderMailSettings = [orderPlacedMails, orderEditedMails, orderShippedMails, orderRefundedMails];
//# sourceMappingURL=settings.js.map