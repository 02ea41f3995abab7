/** What is written to users when their second factors change. Run by the worker, at least once for each event. */
import type { Ctx } from '../../../kernel/context.js';
import { type Listener, on } from '../../../kernel/events.js';
import type { MailTemplate } from '../../../kernel/mail.js';
import { factorAdded, factorRemoved, factorsReset, passkeyCloned } from '../factors/events.js';
import { type OfHolder, tellUser } from './notices.js';
import { factorAddedMail } from './texts/factors/factor-added.js';
import { factorRemovedMail } from './texts/factors/factor-removed.js';
import { factorsResetMail } from './texts/factors/factors-reset.js';
import { passkeyClonedMail } from './texts/factors/passkey-cloned.js';

export const factorMailListeners: readonly Listener[] = [
  on(factorAdded, telling(factorAddedMail), { name: 'tellOfAddedFactor' }),
  on(factorRemoved, telling(factorRemovedMail), { name: 'tellOfRemovedFactor' }),
  on(factorsReset, telling(factorsResetMail), { name: 'tellOfReset' }),
  on(passkeyCloned, telling(passkeyClonedMail), { name: 'tellOfClonedPasskey' }),
];

function telling(template: MailTemplate) {
  return (ctx: Ctx, event: OfHolder) => tellUser(ctx, event, { template, values: { time: ctx.now() } });
}
