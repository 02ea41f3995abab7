import { paymentId } from '../../ids.js';
import { follow } from '../ledger/follow.js';
import { changeLedger } from '../ledger/ledger.js';
import { findPayment, findPaymentByReference } from '../payment/queries.js';
import { providerOf } from '../providers/keys.js';
import { findProviderOfSource } from '../providers/queries.js';
import { requireSame } from './outcome.js';
/** The name under which our own sources tell what came. */
export const TOLD_AS = 'commerce.paymentProvider';
export async function followPaymentProvider(ctx, event) {
    const { sourceId, name, fields } = event.payload;
    if (name !== TOLD_AS)
        return;
    const reference = [fields['intent'], fields['object']].find((one) => typeof one === 'string' && one.startsWith('pi_'));
    const provider = await ctx.read((db) => findProviderOfSource(db, sourceId));
    if (!provider || reference === undefined)
        return;
    const id = await paymentOf(ctx, { provider, reference, named: fields['payment'] });
    if (id === null)
        return;
    const answer = await providerOf(ctx, provider).look(reference);
    // Tried again later: until then the operation waits for its own look.
    if (answer.kind !== 'seen')
        throw new Error(`The payment provider could not be asked: ${answer.code}`);
    await ctx.write(async (tx) => {
        await changeLedger(tx, id, (ledger) => {
            requireSame(ledger, answer.sighting);
            return follow(ledger, answer.sighting, ctx.now());
        });
    });
}
/** By its name at the provider; one that came before we knew that, by our own, which the look then has to confirm. Others' payments are none of ours. */
async function paymentOf(ctx, { provider, reference, named }) {
    return ctx.read(async (db) => {
        const known = await findPaymentByReference(db, provider.kind, reference);
        if (known)
            return known.id;
        const own = paymentId.schema.safeParse(named).data;
        const payment = own ? await findPayment(db, own) : null;
        return payment && payment.providerReference === null && payment.provider === provider.kind ? payment.id : null;
    });
}
//# sourceMappingURL=webhooks.js.map