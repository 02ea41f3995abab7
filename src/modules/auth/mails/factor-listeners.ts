/** What is written to users when their second factors change. Run by the worker, at least once for each event. */
import type { Ctx } from '../../../kernel/context.js';
import { type DomainEvent, type Listener, on } from '../../../kernel/events.js';
import type { MailTemplate } from '../../../kernel/mail.js';
import { factorAdded, factorRemoved, factorsReset, passkeyCloned } from '../factors/events.js';
import { tellHolder, timeOf } from './listeners.js';
import { factorAddedMail } from './texts/factors/factor-added.js';
import { factorRemovedMail } from './texts/factors/factor-removed.js';
import { factorsResetMail } from './texts/factors/factors-reset.js';
import { passkeyClonedMail } from './texts/factors/passkey-cloned.js';

type OfHolder = DomainEvent<{ holderId: string }>;

export const factorMailListeners: readonly Listener[] = [
  on(factorAdded, tellOfAddedFactor),
  on(factorRemoved, tellOfRemovedFactor),
  on(factorsReset, tellOfReset),
  on(passkeyCloned, tellOfClonedPasskey),
];

function tellOfAddedFactor(ctx: Ctx, event: OfHolder): Promise<void> {
  return tell(ctx, event, factorAddedMail);
}

function tellOfRemovedFactor(ctx: Ctx, event: OfHolder): Promise<void> {
  return tell(ctx, event, factorRemovedMail);
}

function tellOfReset(ctx: Ctx, event: OfHolder): Promise<void> {
  return tell(ctx, event, factorsResetMail);
}

function tellOfClonedPasskey(ctx: Ctx, event: OfHolder): Promise<void> {
  return tell(ctx, event, passkeyClonedMail);
}

function tell(ctx: Ctx, event: OfHolder, template: MailTemplate): Promise<void> {
  return tellHolder(ctx, event, { template, values: { time: timeOf(ctx) } });
}
