/** Users of acme with second factors, and what they do with them. */
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from '../../../../schema/generated/graphql.js';
import { Authenticator } from '../../../support/authenticator.js';
import { Session, accountOf, enrolTotp, registerPasskey, signedIn, signedInAs } from '../../../support/sessions.js';
import { STEP_MS, totpCode } from '../../../support/totp.js';
import { newUser } from '../../access/people.js';
/** The code that an app shows now, or so many steps later. */
export function codeNow(world, secret, steps = 0) {
    return totpCode(secret, new Date(world.clock.now().getTime() + steps * STEP_MS));
}
/** A new user with an app, and the session that added it. */
export async function withTotp(world) {
    const user = await newUser(world, world.acme);
    const account = await accountOf(world, user.client);
    const session = await signedIn(world, user.client);
    return { ...user, account, session, ...(await enrolTotp(world, session)) };
}
/** A new user with a passkey, and the session that added it. */
export async function withPasskey(world, device = new Authenticator()) {
    const user = await newUser(world, world.acme);
    const account = await accountOf(world, user.client);
    const session = await signedInAs(account);
    const { id: passkeyId, recoveryCodes } = await registerPasskey(session, device);
    return { ...user, session, device, passkeyId, recoveryCodes, account };
}
/** The question for a passkey of whoever is there. */
export async function askForPasskey({ anonymous }) {
    const { beginPasskeySignIn } = await anonymous.run(BeginPasskeySignInDocument);
    return { ticket: beginPasskeySignIn?.ticket ?? '', options: beginPasskeySignIn?.options };
}
/** A session, or the reason why there is none. */
export async function answerWithPasskey({ anonymous }, input, headers = {}) {
    const { data, errors } = await anonymous.send(SignInWithPasskeyDocument, { input }, headers);
    return data?.signInWithPasskey ? new Session(anonymous, data.signInWithPasskey) : (errors[0]?.extensions.reason ?? 'nothing');
}
export async function signInWithPasskey(tenant, device, tampering = {}) {
    const { ticket, options } = await askForPasskey(tenant);
    return answerWithPasskey(tenant, { ticket, passkey: device.get(options, tampering) });
}
//# sourceMappingURL=enrolled.js.map