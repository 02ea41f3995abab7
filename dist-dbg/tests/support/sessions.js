/** Sessions that tests hold in their hands: signed in step by step, stepped up, refreshed. */
import { BeginPasskeyRegistrationDocument, BeginTotpEnrolmentDocument, CompleteSignInDocument, ConfirmTotpEnrolmentDocument, FinishPasskeyRegistrationDocument, SignInDocument, } from '../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { STEP_MS, totpCode } from './totp.js';
/** One session, with the access token of the moment. */
export class Session {
    accessToken;
    refreshToken;
    #client;
    #headers;
    constructor(client, tokens, headers = {}) {
        this.#client = client;
        this.#headers = headers;
        this.accessToken = tokens.accessToken;
        this.refreshToken = tokens.refreshToken ?? '';
    }
    send(document, variables) {
        return this.#client.send(document, variables ?? {}, { ...this.#headers, authorization: `Bearer ${this.accessToken}` });
    }
    async run(document, variables) {
        const { data, errors } = await this.send(document, variables);
        if (errors.length > 0 || data === null)
            throw new Error(`unexpected errors: ${JSON.stringify(errors)}`);
        return data;
    }
    /** `answered`, or the reason of the first refusal. */
    async outcome(document, variables) {
        const { errors } = await this.send(document, variables);
        return errors[0]?.extensions.reason ?? 'answered';
    }
    /** What its access token says. */
    get claims() {
        return JSON.parse(Buffer.from(this.accessToken.split('.')[1] ?? '', 'base64url').toString());
    }
}
/** A user of one of the world's tenants, or the operator, by their client. */
export async function accountOf(world, client) {
    const { data } = await client.send('{ me { email tenant { slug } } }');
    const tenant = data?.me.tenant?.slug ?? null;
    return { client, anonymous: world.client({ tenant, email: null }), email: data?.me.email ?? '' };
}
/** The answer of `signIn`. */
export async function beginSignIn({ anonymous, email }, { password = DEMO_PASSWORD, headers = {} } = {}) {
    const { data, errors } = await anonymous.send(SignInDocument, { input: { email, password } }, headers);
    return { answer: data?.signIn ?? null, reason: errors[0]?.extensions.reason ?? null };
}
/** The question for a second factor; throws when there was none. */
export async function askedAfterPassword(account, headers = {}) {
    const { answer, reason } = await beginSignIn(account, { headers });
    if (answer?.__typename !== 'MfaRequired')
        throw new Error(`not asked for a second factor: ${reason ?? answer?.__typename}`);
    return answer;
}
/** A session of an account that has no second factor. */
export async function signedIn(world, client, headers = {}) {
    const account = await accountOf(world, client);
    return signedInAs(account, headers);
}
export async function signedInAs(account, headers = {}) {
    const { answer, reason } = await beginSignIn(account, { headers });
    if (answer?.__typename !== 'SignedIn')
        throw new Error(`not signed in: ${reason ?? answer?.__typename}`);
    return new Session(account.anonymous, answer, headers);
}
/** The second step: a session, or the reason why there is none. */
export async function complete(account, input, headers = {}) {
    const { data, errors } = await account.anonymous.send(CompleteSignInDocument, { input }, headers);
    return data?.completeSignIn ? new Session(account.anonymous, data.completeSignIn, headers) : (errors[0]?.extensions.reason ?? 'nothing');
}
/** Both steps, with the code of this moment; the clock is moved on before, so that it is a new one. */
export async function signedInWithTotp(world, account, secret) {
    world.clock.advance('30s');
    const { ticket } = await askedAfterPassword(account);
    const session = await complete(account, { ticket, totpCode: totpCode(secret, world.clock.now()) });
    if (typeof session === 'string')
        throw new Error(`not signed in: ${session}`);
    return session;
}
/** Adds an authenticator app to the account of a session, which goes on with its new token. */
export async function enrolTotp(world, session) {
    const { beginTotpEnrolment } = await session.run(BeginTotpEnrolmentDocument);
    const secret = beginTotpEnrolment?.secret ?? '';
    const code = totpCode(secret, new Date(world.clock.now().getTime() - STEP_MS));
    const { confirmTotpEnrolment } = await session.run(ConfirmTotpEnrolmentDocument, { input: { code } });
    session.accessToken = confirmTotpEnrolment?.accessToken ?? '';
    return { secret, recoveryCodes: confirmTotpEnrolment?.recoveryCodes ?? [] };
}
/** Adds a passkey of the device to the account of a session, which goes on with its new token. */
export async function registerPasskey(session, device, name = 'My device') {
    const { beginPasskeyRegistration } = await session.run(BeginPasskeyRegistrationDocument);
    const passkey = device.create(beginPasskeyRegistration?.options);
    const ticket = beginPasskeyRegistration?.ticket ?? '';
    const { finishPasskeyRegistration } = await session.run(FinishPasskeyRegistrationDocument, { input: { ticket, name, passkey } });
    session.accessToken = finishPasskeyRegistration?.accessToken ?? '';
    return { id: finishPasskeyRegistration?.passkey?.id ?? '', recoveryCodes: finishPasskeyRegistration?.recoveryCodes ?? [] };
}
//# sourceMappingURL=sessions.js.map