/** The two ceremonies of WebAuthn Level 3, section 7: what a browser is asked, and whether its answer is right. Nothing here reads or writes. */
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse, } from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
/** EdDSA, ES256 and RS256: what authenticators have. */
const ALGORITHMS = [-8, -7, -257];
/** How long a browser keeps asking. */
const TIMEOUT_MS = 5 * 60_000;
/** For `navigator.credentials.create()`. `known` are the passkeys that the account has. */
export function creationOptions({ party, challenge }, { person, known }) {
    return generateRegistrationOptions({
        ...{ rpID: party.id, rpName: party.name, challenge: bytesOf(challenge), timeout: TIMEOUT_MS, supportedAlgorithmIDs: ALGORITHMS },
        ...{ userID: new TextEncoder().encode(person.id), userName: person.email, userDisplayName: person.displayName },
        // Which model it is does not matter to us, and statements of attestation would have to be checked over the network.
        attestationType: 'none',
        excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
}
/** For `navigator.credentials.get()`; without any passkeys for those that the device finds by itself. */
export function requestOptions({ party, challenge }, passkeys) {
    return generateAuthenticationOptions({
        ...{ rpID: party.id, challenge: bytesOf(challenge), timeout: TIMEOUT_MS },
        // Alone, a passkey must be two factors in one; beside a password it need not.
        userVerification: passkeys === null ? 'required' : 'preferred',
        ...(passkeys === null ? {} : { allowCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })) }),
    });
}
/** Null when anything of it is wrong. */
export async function verifyCreation({ party, challenge }, response) {
    if (!isUnattested(response))
        return null;
    const verified = await verifyRegistrationResponse({
        ...{ response, expectedChallenge: challenge, expectedOrigin: [...party.origins], expectedRPID: party.id },
        ...{ requireUserVerification: false, supportedAlgorithmIDs: ALGORITHMS },
    }).catch(asWrong);
    if (!verified?.verified)
        return null;
    const { credential, credentialDeviceType, userVerified } = verified.registrationInfo;
    const isSynced = credentialDeviceType === 'multiDevice';
    return {
        ...{ credentialId: credential.id, publicKey: isoBase64URL.fromBuffer(credential.publicKey), counter: credential.counter },
        ...{ transports: credential.transports ?? [], isSynced, methods: methodsOfPasskey(isSynced, userVerified) },
    };
}
/** Null when anything of it is wrong. Whether it counts forward is for the caller to see, in the transaction that notes it. */
export async function verifyAssertion({ party, challenge }, { passkey, response }) {
    const verified = await verifyAuthenticationResponse({
        ...{ response, expectedChallenge: challenge, expectedOrigin: [...party.origins], expectedRPID: party.id, requireUserVerification: false },
        credential: { id: passkey.credentialId, publicKey: isoBase64URL.toBuffer(passkey.publicKey), counter: 0 },
    }).catch(asWrong);
    if (!verified?.verified)
        return null;
    const { newCounter, userVerified } = verified.authenticationInfo;
    return { counter: newCounter, methods: methodsOfPasskey(passkey.isSynced, userVerified), isVerified: userVerified };
}
/** The library reports each way of being wrong as an error of its own; to us and to whoever tries they are one. */
function asWrong() {
    return null;
}
/** Certificates of an attestation name addresses that the library would ask for revocations: none of them is let in. */
function isUnattested({ response }) {
    try {
        const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
        return attestation.get('fmt') === 'none' || (attestation.get('fmt') === 'packed' && attestation.get('attStmt').get('x5c') === undefined);
    }
    catch {
        return false;
    }
}
function methodsOfPasskey(isSynced, isVerified) {
    return [isSynced ? 'swk' : 'hwk', ...(isVerified ? ['user'] : [])];
}
function bytesOf(challenge) {
    return isoBase64URL.toBuffer(challenge);
}
//# sourceMappingURL=ceremonies.js.map