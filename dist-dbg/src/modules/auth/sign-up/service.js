import { check } from '../../../kernel/check.js';
import { requireMail } from '../../../kernel/mail.js';
import { hasPasswordCapacity, hashPassword } from '../../../platform/crypto/password.js';
import { PASSWORD_LENGTH_MIN, passwordSchema } from '../../../platform/crypto/password-policy.js';
import { networkOf } from '../../../platform/throttle/network.js';
import { createOrQueue, optionalModules } from '../../tenancy/public.js';
import { findUserByEmail } from '../../users/public.js';
import { linkInvalid, signInBusy, signUpBusy, signUpClosed } from '../errors.js';
import { signUpConfirmed, signUpRequested } from '../events.js';
import { LINKS_OF_ADDRESS } from '../links/service.js';
import { contextOf } from '../passwords/new-password.js';
import { openUserSession } from '../service.js';
import { signUpId } from './control.tables.js';
import { countPendingSignUps, deleteExpiredSignUps, deleteOpenSignUp, findOpenSignUp, insertSignUp } from './queries.js';
const HOUR_MS = 3_600_000;
/** How long the link lies in a mailbox. */
export const SIGN_UP_LIFETIME_MS = 24 * HOUR_MS;
/** Protects the installation from one address that makes tenants, and strangers' mailboxes from it. */
const SIGN_UPS_OF_ADDRESS = { name: 'sign-ups-of-address', burst: 5, everyMs: HOUR_MS / 5 };
/** One mailbox is not filled. What lies in it is still good, so beyond this nothing is sent and nothing is said. */
const SIGN_UPS_OF_EMAIL = { name: 'sign-ups-of-email', burst: 3, everyMs: 8 * HOUR_MS };
/** Bounds the table that strangers fill. */
const PENDING_MAX = 10_000;
/** Always true, and the same work for every e-mail address. The mail brings the link with which the tenant is made. */
export async function signUp(ctx, { companyName, slug, email, displayName, language }) {
    if (!ctx.installation.signUp.open)
        throw signUpClosed();
    requireMail(ctx);
    const ofAll = { name: 'sign-ups', burst: ctx.installation.signUp.perMinute, everyMs: 60_000 / ctx.installation.signUp.perMinute };
    await ctx.throttle.take([SIGN_UPS_OF_ADDRESS, networkOf(ctx.address)], [ofAll, 'everybody']);
    if (!(await ctx.throttle.mayTake([SIGN_UPS_OF_EMAIL, email.toLowerCase()])))
        return true;
    const id = signUpId.mint();
    const createdAt = ctx.now();
    await ctx.control.write(async (tx) => {
        if ((await countPendingSignUps(tx.db, createdAt)) >= PENDING_MAX)
            throw signUpBusy();
        await insertSignUp(tx.db, {
            id,
            digest: ctx.tokens.digestOf(ctx.tokens.linkTokenOf(id)),
            slug,
            companyName,
            email,
            displayName: displayName ?? email.split('@')[0] ?? email,
            language: language ?? 'en',
            createdAt,
            expiresAt: new Date(createdAt.getTime() + SIGN_UP_LIFETIME_MS),
        });
        tx.emit(signUpRequested({ signUpId: id }));
    });
    return true;
}
/**
 * Makes the tenant, with its administrator's address proved by the link, and signs them in. Whether a slug is free is known only now; when it is
 * not, the link still works for another one.
 */
export async function confirmSignUp(ctx, { token, password, slug }) {
    await ctx.throttle.take([LINKS_OF_ADDRESS, networkOf(ctx.address)]);
    const presented = { digest: ctx.tokens.digestOf(token), now: ctx.now() };
    const known = await ctx.control.read((db) => findOpenSignUp(db, presented));
    if (!known)
        throw linkInvalid();
    const terms = { lengthMin: PASSWORD_LENGTH_MIN, context: contextOf(known, [known.companyName, known.slug]) };
    const checked = check(passwordSchema(terms), password, 'input.password');
    if (!hasPasswordCapacity())
        throw signInBusy();
    const passwordHash = await hashPassword(checked);
    return createOrQueue(ctx, async (tx, make) => {
        const confirmed = await deleteOpenSignUp(tx.db, presented);
        if (!confirmed)
            throw linkInvalid();
        const tenant = await make(tx, toNewTenant(confirmed, { slug: slug ?? confirmed.slug, passwordHash, emailVerifiedAt: ctx.now() }));
        tx.emit(signUpConfirmed({ tenantId: tenant.id, signUpId: confirmed.id, slug: tenant.slug }));
        return { tenant, session: 'isPending' in tenant ? null : await signInAdministrator(tx, tenant, confirmed.email) };
    });
}
/** Forgets whom the mail did not move to anything. Run by the worker. */
export async function forgetExpiredSignUps(ctx) {
    await ctx.control.write((tx) => deleteExpiredSignUps(tx.db, ctx.now()));
}
function toNewTenant({ companyName, email, displayName, language }, { slug, passwordHash, emailVerifiedAt }) {
    return { slug, name: companyName, language, modules: optionalModules(), admin: { email, displayName, passwordHash, emailVerifiedAt } };
}
function signInAdministrator(tx, tenant, email) {
    return tx.asTenant(tenant, async (inTenant) => {
        const user = await findUserByEmail(inTenant.db, email);
        return user && openUserSession(inTenant, user);
    });
}
//# sourceMappingURL=service.js.map