import { requireMail } from '../../../../kernel/mail.js';
import { networkOf } from '../../../../platform/throttle/network.js';
/** Protects mailboxes from being filled. What lies in one already is still good, so beyond this nothing is sent and nothing is said. */
const LINKS_OF_EMAIL = { name: 'shop-links-of-email', burst: 5, everyMs: 10 * 60_000 };
/** Protects everybody's mailbox from one address. */
const LINKS_FROM_ADDRESS = { name: 'shop-links-from-address', burst: 20, everyMs: 60_000 };
/** Protects the shop's audit trail, which keeps what strangers ask for. */
const LINKS_OF_TENANT = { name: 'shop-links-of-tenant', burst: 500, everyMs: 2_000 };
/** Whether a mail with a link may go to the address once more. Throws `TOO_MANY_ATTEMPTS` for whoever asks too often, whatever the address. */
export async function mayMail(ctx, email) {
    requireMail(ctx);
    await ctx.throttle.take([LINKS_FROM_ADDRESS, `${ctx.tenant.id} ${networkOf(ctx.address)}`], [LINKS_OF_TENANT, ctx.tenant.id]);
    return ctx.throttle.mayTake([LINKS_OF_EMAIL, `${ctx.tenant.id}:${email.toLowerCase()}`]);
}
//# sourceMappingURL=limits.js.map