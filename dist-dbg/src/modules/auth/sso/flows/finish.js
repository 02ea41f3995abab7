/** The front-end exchanges its code for a session. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { networkOf } from '../../../../platform/throttle/network.js';
import { userId } from '../../../access/public.js';
import { askForSecondFactor } from '../../factors/proving/question.js';
import { inTenant } from '../../realms/realm.js';
import { openSession } from '../../service.js';
import { flowInvalid } from '../errors.js';
import { CODES_OF_ADDRESS } from './limits.js';
import { updateFlowFinished } from './queries.js';
/** Whoever has a second factor here is asked for it, unless the provider's word counts as two. */
export async function finishSso(ctx, { code, codeVerifier }) {
    await ctx.throttle.take([CODES_OF_ADDRESS, networkOf(ctx.address)]);
    const answer = await ctx.write(async (tx) => {
        const flow = await updateFlowFinished(tx.db, { codeDigest: ctx.tokens.digestOf(code), now: ctx.now() });
        if (!flow || !isOfFrontEnd(flow, codeVerifier))
            return null;
        const realm = inTenant(tx);
        const account = await realm.pinAccount(userId.parse(flow.userId ?? ''));
        if (!account?.isActive)
            return null;
        const methods = flow.methods ?? [];
        const question = methods.includes('mfa') ? null : await askForSecondFactor(realm, account.id, methods);
        return question ?? openSession(realm, account, { methods, ...(flow.authenticatedAt ? { authenticatedAt: flow.authenticatedAt } : {}) });
    });
    // Thrown only here: that the code was shown must be committed.
    if (!answer)
        throw flowInvalid();
    return answer;
}
/** RFC 7636, section 4.6. */
function isOfFrontEnd({ codeChallenge }, verifier) {
    const given = createHash('sha256').update(verifier).digest();
    const wanted = Buffer.from(codeChallenge, 'base64url');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
}
//# sourceMappingURL=finish.js.map