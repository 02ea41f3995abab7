import { integerSetting } from '../../kernel/settings.js';
export const retentionDays = integerSetting({
    key: 'webhooks.retentionDays',
    description: 'How long events, deliveries and attempts of webhooks are kept, in days: for looking back and for replaying.',
    default: 30,
    min: 1,
    max: 365,
    tenantMaySet: true,
});
export const pauseAfterDays = integerSetting({
    key: 'webhooks.pauseAfterDays',
    description: 'A webhook endpoint that has failed without one success for so many days is paused, and the administrators are told.',
    default: 5,
    min: 1,
    max: 30,
    tenantMaySet: true,
});
export const endpointsMax = integerSetting({
    key: 'webhooks.endpointsMax',
    description: 'How many webhook endpoints a tenant may have.',
    default: 20,
    min: 0,
    max: 200,
    tenantMaySet: false,
});
//# sourceMappingURL=settings.js.map