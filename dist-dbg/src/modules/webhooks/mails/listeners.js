import { settingOf } from '../../../kernel/entitlements.js';
import { languageOf } from '../../tenancy/public.js';
import { listAdministrators } from '../../users/public.js';
import { pauseAfterDays } from '../settings.js';
import { endpointFailingMail, endpointGoneMail } from './endpoint-paused.js';
/** Protects our mail server from a tenant in which everybody is one. */
const TOLD_MAX = 20;
/** Tells the administrators that an endpoint was paused, unless one of them did it. */
export async function mailEndpointPaused(ctx, event) {
    const { reason, host } = event.payload;
    if (reason === 'MANUAL' || !ctx.mail.isConfigured)
        return;
    const template = reason === 'GONE' ? endpointGoneMail : endpointFailingMail;
    for (const { id, email, displayName, language } of await ctx.read((db) => listAdministrators(db, TOLD_MAX))) {
        await ctx.mail.send({
            id: `${event.id}.${id}`,
            to: { name: displayName, address: email },
            language: languageOf(ctx, language),
            template,
            values: { name: displayName, tenant: ctx.tenant.name, host, days: String(settingOf(ctx, pauseAfterDays)) },
            link: null,
        });
    }
}
//# sourceMappingURL=listeners.js.map