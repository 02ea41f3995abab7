import { onControl } from '../../../kernel/events.js';
import { passwordChanged, sessionEnded, signedIn } from '../events.js';
import { factorAdded, factorRemoved, factorsReset, passkeyCloned } from '../factors/events.js';
import { controlSessions } from '../queries.js';
import { deviceOf } from '../sessions/device.js';
import { sessionId } from '../tables.js';
import { tellOperator } from './notices.js';
import { factorAddedMail } from './texts/factors/factor-added.js';
import { factorRemovedMail } from './texts/factors/factor-removed.js';
import { factorsResetMail } from './texts/factors/factors-reset.js';
import { passkeyClonedMail } from './texts/factors/passkey-cloned.js';
import { newDeviceMail } from './texts/new-device.js';
import { operatorPasswordChangedMail } from './texts/operator-password-changed.js';
import { sessionRevokedMail } from './texts/session-revoked.js';
export const operatorMailListeners = [
    onControl(passwordChanged, telling(operatorPasswordChangedMail), { name: 'tellOperatorOfPassword' }),
    onControl(sessionEnded, tellOperatorOfReplay),
    onControl(signedIn, tellOperatorOfNewDevice),
    onControl(factorAdded, telling(factorAddedMail), { name: 'tellOperatorOfAddedFactor' }),
    onControl(factorRemoved, telling(factorRemovedMail), { name: 'tellOperatorOfRemovedFactor' }),
    onControl(factorsReset, telling(factorsResetMail), { name: 'tellOperatorOfReset' }),
    onControl(passkeyCloned, telling(passkeyClonedMail), { name: 'tellOperatorOfClonedPasskey' }),
];
function telling(template) {
    return (ctx, event) => tellOperator(ctx, event, { template, values: { time: ctx.now() } });
}
/** Sessions end for many reasons; only one of them is an alarm. */
async function tellOperatorOfReplay(ctx, event) {
    if (event.payload.reason !== 'TOKEN_REUSED')
        return;
    const session = await findSession(ctx, sessionId.parse(event.payload.sessionId));
    const device = deviceOf(session?.userAgent ?? null) ?? session?.address ?? '?';
    await tellOperator(ctx, event, { template: sessionRevokedMail, values: { time: ctx.now(), device } });
}
async function tellOperatorOfNewDevice(ctx, event) {
    const session = event.payload.isNewDevice ? await findSession(ctx, sessionId.parse(event.payload.sessionId)) : null;
    if (!session)
        return;
    const values = { time: session.createdAt, device: deviceOf(session.userAgent) ?? '?', address: session.address ?? '?' };
    await tellOperator(ctx, event, { template: newDeviceMail, values });
}
function findSession(ctx, id) {
    return ctx.control.read((db) => controlSessions.findSession(db, id));
}
//# sourceMappingURL=operator-listeners.js.map