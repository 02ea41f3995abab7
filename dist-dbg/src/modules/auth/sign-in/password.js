import { hasPasswordCapacity, hashPassword, isHashOutdated, verifyPassword } from '../../../platform/crypto/password.js';
import { signInBusy } from '../errors.js';
import { Attempt, FAMILIAR_MS } from './attempts.js';
/** Holds no session. */
export const NOBODY = 'nobody';
export async function tryPassword(ctx, { name, password, find, open }) {
    if (!hasPasswordCapacity())
        throw signInBusy();
    const attempt = new Attempt(ctx, name);
    await attempt.countHere();
    const { account, recent, wrong } = await find();
    await attempt.countAnywhere(familiarAddresses(ctx, recent));
    const matches = await verifyPassword(password, account?.passwordHash ?? null);
    if (!account || !matches || !account.isActive)
        throw wrong();
    const answer = await open(account, { renewed: await renewHash(password, account.passwordHash), wrong });
    await attempt.forgive();
    return answer;
}
function familiarAddresses(ctx, recent) {
    const since = ctx.now().getTime() - FAMILIAR_MS;
    return recent.filter((session) => session.createdAt.getTime() > since).map((session) => session.address);
}
/** A password is known only while somebody signs in: then its hash is made as strong as today's. */
async function renewHash(password, from) {
    return from !== null && isHashOutdated(from) ? { from, to: await hashPassword(password) } : null;
}
//# sourceMappingURL=password.js.map