import { on } from '../../../kernel/events.js';
import { factorAdded, factorRemoved, factorsReset, passkeyCloned } from '../factors/events.js';
import { tellUser } from './notices.js';
import { factorAddedMail } from './texts/factors/factor-added.js';
import { factorRemovedMail } from './texts/factors/factor-removed.js';
import { factorsResetMail } from './texts/factors/factors-reset.js';
import { passkeyClonedMail } from './texts/factors/passkey-cloned.js';
export const factorMailListeners = [
    on(factorAdded, telling(factorAddedMail), { name: 'tellOfAddedFactor' }),
    on(factorRemoved, telling(factorRemovedMail), { name: 'tellOfRemovedFactor' }),
    on(factorsReset, telling(factorsResetMail), { name: 'tellOfReset' }),
    on(passkeyCloned, telling(passkeyClonedMail), { name: 'tellOfClonedPasskey' }),
];
function telling(template) {
    return (ctx, event) => tellUser(ctx, event, { template, values: { time: ctx.now() } });
}
//# sourceMappingURL=factor-listeners.js.map