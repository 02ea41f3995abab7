/** What is written to operators when something has happened to their accounts: as to users, and always. Run by the worker, at least once for each event. */
import type { ControlCtx } from '../../../kernel/context.js';
import { type DomainEvent, type Listener, onControl } from '../../../kernel/events.js';
import type { MailTemplate } from '../../../kernel/mail.js';
import { passwordChanged, sessionEnded, signedIn } from '../events.js';
import { factorAdded, factorRemoved, factorsReset, passkeyCloned } from '../factors/events.js';
import { controlSessions } from '../queries.js';
import { deviceOf } from '../sessions/device.js';
import { type SessionId, sessionId } from '../tables.js';
import { type OfHolder, tellOperator } from './notices.js';
import { factorAddedMail } from './texts/factors/factor-added.js';
import { factorRemovedMail } from './texts/factors/factor-removed.js';
import { factorsResetMail } from './texts/factors/factors-reset.js';
import { passkeyClonedMail } from './texts/factors/passkey-cloned.js';
import { newDeviceMail } from './texts/new-device.js';
import { operatorPasswordChangedMail } from './texts/operator-password-changed.js';
import { sessionRevokedMail } from './texts/session-revoked.js';

export const operatorMailListeners: readonly Listener[] = [
  onControl(passwordChanged, telling(operatorPasswordChangedMail), { name: 'tellOperatorOfPassword' }),
  onControl(sessionEnded, tellOperatorOfReplay),
  onControl(signedIn, tellOperatorOfNewDevice),
  onControl(factorAdded, telling(factorAddedMail), { name: 'tellOperatorOfAddedFactor' }),
  onControl(factorRemoved, telling(factorRemovedMail), { name: 'tellOperatorOfRemovedFactor' }),
  onControl(factorsReset, telling(factorsResetMail), { name: 'tellOperatorOfReset' }),
  onControl(passkeyCloned, telling(passkeyClonedMail), { name: 'tellOperatorOfClonedPasskey' }),
];

function telling(template: MailTemplate) {
  return (ctx: ControlCtx, event: OfHolder) => tellOperator(ctx, event, { template, values: { time: ctx.now() } });
}

/** Sessions end for many reasons; only one of them is an alarm. */
async function tellOperatorOfReplay(ctx: ControlCtx, event: DomainEvent<{ sessionId: string; holderId: string; reason: string }>): Promise<void> {
  if (event.payload.reason !== 'TOKEN_REUSED') return;
  const session = await findSession(ctx, sessionId.parse(event.payload.sessionId));
  const device = deviceOf(session?.userAgent ?? null) ?? session?.address ?? '?';
  await tellOperator(ctx, event, { template: sessionRevokedMail, values: { time: ctx.now(), device } });
}

async function tellOperatorOfNewDevice(ctx: ControlCtx, event: DomainEvent<{ sessionId: string; holderId: string; isNewDevice: boolean }>) {
  const session = event.payload.isNewDevice ? await findSession(ctx, sessionId.parse(event.payload.sessionId)) : null;
  if (!session) return;
  const values = { time: session.createdAt, device: deviceOf(session.userAgent) ?? '?', address: session.address ?? '?' };
  await tellOperator(ctx, event, { template: newDeviceMail, values });
}

function findSession(ctx: ControlCtx, id: SessionId) {
  return ctx.control.read((db) => controlSessions.findSession(db, id));
}
