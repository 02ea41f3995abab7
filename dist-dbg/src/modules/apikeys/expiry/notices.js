import { momentIn } from '../../../kernel/language.js';
import { languageOf } from '../../tenancy/public.js';
import { findUserById } from '../../users/public.js';
import { apiKeyExpiryNoticeDue } from '../events.js';
import { apiKeyId } from '../ids.js';
import { findApiKey } from '../queries.js';
import { apiKeyExpiresMail } from './mail.js';
const DAY_MS = 86_400_000;
/** Time to plan a rotation, and a last word. A key that was made for less is not announced. */
const NOTICE_DAYS = [14, 3];
/** In the transaction that gives the key its end. Notices of an end that it had before find that it has another one, and say nothing. */
export function scheduleExpiryNotices(tx, { id, expiresAt }) {
    for (const days of NOTICE_DAYS) {
        const at = new Date(expiresAt.getTime() - days * DAY_MS);
        if (at > tx.ctx.now())
            tx.schedule(apiKeyExpiryNoticeDue({ apiKeyId: id, expiresAt: expiresAt.toISOString() }), at);
    }
}
/** Run by the worker when the time has come; late where the tenant was suspended meanwhile. */
export async function mailApiKeyExpires(ctx, event) {
    const id = apiKeyId.parse(event.payload.apiKeyId);
    const { key, holder } = await ctx.read(async (db) => {
        const found = await findApiKey(db, id);
        return { key: found, holder: found && (await findUserById(db, found.shownTo)) };
    });
    if (!key || key.revokedAt !== null || key.expiresAt.toISOString() !== event.payload.expiresAt || key.expiresAt <= ctx.now())
        return;
    if (!holder || holder.deactivatedAt !== null)
        return;
    const language = languageOf(ctx, holder.language);
    await ctx.mail.send({
        id: event.id,
        to: { name: holder.displayName, address: holder.email },
        language,
        template: apiKeyExpiresMail,
        values: { name: holder.displayName, tenant: ctx.tenant.name, key: key.name, lastFour: key.lastFour, time: momentIn(language, key.expiresAt) },
        link: null,
    });
}
//# sourceMappingURL=notices.js.map