import { integerSetting } from '../../kernel/settings.js';
/** Seven days at least: longer than anybody whose requests we verify sends one again, so that what comes twice is known. */
export const retentionDays = integerSetting({
    key: 'inbound.retentionDays',
    description: 'How long received webhooks are kept, in days: for looking back, for replaying, and for knowing one that comes again.',
    default: 30,
    min: 7,
    max: 365,
    tenantMaySet: true,
});
export const sourcesMax = integerSetting({
    key: 'inbound.sourcesMax',
    description: 'How many webhook sources a tenant may have.',
    default: 20,
    min: 0,
    max: 200,
    tenantMaySet: false,
});
//# sourceMappingURL=settings.js.map