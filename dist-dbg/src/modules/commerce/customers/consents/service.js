import { consentId } from '../../ids.js';
import { marketingConsentDecided } from './events.js';
import { findNewestConsent, insertConsent } from './queries.js';
/** The same answer to the same text adds nothing. */
export async function recordConsent(tx, customer, decision) {
    const before = await findNewestConsent(tx.db, customer);
    if (before && before.granted === decision.granted && before.textVersion === decision.textVersion)
        return;
    await insertConsent(tx.db, { id: consentId.mint(), customerId: customer, ...decision, decidedAt: tx.ctx.now() });
    const { granted, textVersion } = decision;
    tx.emit(marketingConsentDecided({ customerId: customer, granted, textVersion }));
}
//# sourceMappingURL=service.js.map