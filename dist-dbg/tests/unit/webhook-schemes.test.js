/** Signatures that others have published, and their limits (threat 102). */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { sourceSecretId } from '../../src/modules/inbound/ids.js';
import { keyOf, newSecret } from '../../src/modules/inbound/schemes/keys.js';
import { presets, schemeOf } from '../../src/modules/inbound/schemes/presets.js';
import { verify, verifyKept } from '../../src/modules/inbound/schemes/verify.js';
const AT = 1_700_000_000;
const opened = (...secrets) => secrets.map((secret) => ({ id: sourceSecretId.mint(), secret }));
function toVerification({ preset, options = {}, secret, headers, body, at = AT }) {
    return { scheme: schemeOf(preset, options), secrets: opened(secret), headers, body: Buffer.from(body), now: new Date(at * 1_000) };
}
function outcomeOf(one) {
    const verdict = verify(toVerification(one));
    return verdict.kind === 'verified' ? 'verified' : verdict.reason;
}
const JEFE = { secret: 'Jefe', body: 'what do ya want for nothing?' };
const SLACK_BODY = 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
/** By whom they are published: the specification, GitHub's and Slack's documentation, RFC 2202, RFC 4231, RFC 8032. */
const published = {
    'Standard Webhooks': {
        preset: 'STANDARD_WEBHOOKS',
        secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        headers: {
            'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
            'webhook-timestamp': '1614265330',
            'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
        },
        body: '{"test": 2432232314}',
        at: 1_614_265_330,
    },
    GitHub: {
        preset: 'GITHUB',
        secret: "It's a Secret to Everybody",
        headers: { 'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17' },
        body: 'Hello, World!',
    },
    Slack: {
        preset: 'SLACK',
        secret: '8f742231b10e8888abcd99yyyzzz85a5',
        headers: {
            'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
            'x-slack-request-timestamp': '1531420618',
        },
        body: SLACK_BODY,
        at: 1_531_420_618,
    },
    'HMAC-SHA-1': { preset: 'HMAC', options: { algorithm: 'SHA1' }, ...JEFE, headers: { 'x-signature': 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79' } },
    'HMAC-SHA-256 in base64': {
        preset: 'HMAC',
        options: { encoding: 'BASE64', header: 'x-mine', prefix: 'v=' },
        ...JEFE,
        headers: { 'x-mine': `v=${Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64')}` },
    },
    'HMAC-SHA-512 with a key in hex': {
        preset: 'HMAC',
        options: { algorithm: 'SHA512', secretEncoding: 'HEX' },
        secret: Buffer.from('Jefe').toString('hex'),
        body: JEFE.body,
        headers: {
            'x-signature': '164B7A7BFCF819E2E395FBE73B56E0A387BD64222E831FD610270CD7EA2505549758BF75C05A994A6D034F65F8F0E6FDCAEAB1A34D4A6B4B636E070A38BCE737',
        },
    },
    Ed25519: {
        preset: 'ED25519',
        secret: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        body: Buffer.from('72', 'hex'),
        headers: {
            'x-signature-ed25519': '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
        },
    },
};
/** Stripe and Shopify publish no vectors: these are made as their documentation says, by Node alone. */
const made = {
    Stripe: stripe(AT),
    Shopify: {
        preset: 'SHOPIFY',
        secret: 'hush-hush',
        body: '{"id":820982911946154508}',
        headers: { 'x-shopify-hmac-sha256': createHmac('sha256', 'hush-hush').update('{"id":820982911946154508}').digest('base64') },
    },
    'basic authentication': {
        preset: 'BASIC',
        options: { username: 'Aladdin' },
        secret: 'open sesame',
        body: '{}',
        // The example of RFC 7617.
        headers: { authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' },
    },
    'an API key': {
        preset: 'API_KEY',
        options: { header: 'authorization', prefix: 'Bearer ' },
        secret: 'key-of-mine',
        body: '{}',
        headers: { authorization: 'Bearer key-of-mine' },
    },
};
function stripe(at) {
    const body = '{"id":"evt_1","type":"charge.succeeded"}';
    const v1 = createHmac('sha256', 'whsec_test_secret').update(`${at}.${body}`).digest('hex');
    return { preset: 'STRIPE', secret: 'whsec_test_secret', body, headers: { 'stripe-signature': `t=${at},v1=${'0'.repeat(64)},v1=${v1},v0=${v1}` } };
}
const all = { ...published, ...made };
const signed = Object.entries(all).filter(([, { preset }]) => preset !== 'BASIC' && preset !== 'API_KEY');
describe('a webhook that is received', () => {
    for (const [name, one] of Object.entries(all)) {
        it(`is verified as ${name} says, and by no other secret`, () => {
            expect(outcomeOf(one)).to.equal('verified');
            const other = one.preset === 'ED25519' ? 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a' : `${one.secret.slice(0, -4)}abcd`;
            expect(outcomeOf({ ...one, secret: other })).to.be.oneOf(['SIGNATURE_WRONG', 'CREDENTIALS_WRONG']);
        });
    }
    for (const [name, one] of signed) {
        it(`is not verified as ${name} when its body was written anew`, () => {
            expect(outcomeOf({ ...one, body: Buffer.concat([Buffer.from(one.body), Buffer.from(' ')]) })).to.equal('SIGNATURE_WRONG');
        });
    }
    for (const [name, one] of Object.entries(all)) {
        it(`is turned away as ${name} without its headers, and with any of them broken`, () => {
            expect(outcomeOf({ ...one, headers: {} })).to.equal('SIGNATURE_MISSING');
            for (const header of Object.keys(one.headers).filter((each) => each !== 'webhook-id'))
                for (const broken of ['', 'x', 'sha256=zz', 'v1,***', 't=1,v1=', `x${one.headers[header]}`, '=', ',,,'])
                    expect(outcomeOf({ ...one, headers: { ...one.headers, [header]: broken } }), `${header}: ${broken}`).to.not.equal('verified');
        });
    }
    it('is good for five minutes from its timestamp, before and behind, to the second', () => {
        for (const [one, at] of [
            [published['Standard Webhooks'], 1_614_265_330],
            [published['Slack'], 1_531_420_618],
            [stripe(AT), AT],
        ]) {
            for (const [seconds, outcome] of [
                [-301, 'TIMESTAMP_STALE'],
                [-300, 'verified'],
                [-299, 'verified'],
                [299, 'verified'],
                [300, 'verified'],
                [301, 'TIMESTAMP_STALE'],
            ])
                expect(outcomeOf({ ...one, at: at + seconds }), `${one.preset} ${seconds}`).to.equal(outcome);
        }
    });
    it('is told to be stale only to whoever has signed it', () => {
        expect(outcomeOf({ ...stripe(AT), at: AT + 1_000, secret: 'whsec_other' })).to.equal('SIGNATURE_WRONG');
    });
    it('counts its timestamp among what is signed', () => {
        const later = { ...published['Slack']?.headers, 'x-slack-request-timestamp': '1531420619' };
        expect(outcomeOf({ ...published['Slack'], headers: later })).to.equal('SIGNATURE_WRONG');
    });
    it('may carry several signatures, and the source have several secrets', () => {
        const [first, second] = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`, `whsec_${Buffer.alloc(24, 2).toString('base64')}`];
        const now = new Date(AT * 1_000);
        const signature = `${new Webhook(first).sign('msg_1', now, '{}')} v2,whatever`;
        const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(AT), 'webhook-signature': signature };
        const secrets = opened(second, first);
        const verdict = verify({ scheme: schemeOf('STANDARD_WEBHOOKS', {}), secrets, headers, body: Buffer.from('{}'), now });
        expect(verdict).to.include({ kind: 'verified', secretId: secrets[1]?.id });
        expect(verify({ scheme: schemeOf('STANDARD_WEBHOOKS', {}), secrets: [], headers, body: Buffer.from('{}'), now })).to.include({
            reason: 'NO_SECRET',
        });
    });
    it('is verified by a public key in whichever form it was given', () => {
        const { publicKey, privateKey } = generateKeyPairSync('ed25519');
        const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
        const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
        for (const secret of [`whpk_${raw.toString('base64')}`, raw.toString('hex'), raw.toString('base64'), pem]) {
            const standardOne = {
                preset: secret.startsWith('whpk_') ? 'STANDARD_WEBHOOKS' : 'ED25519',
                ...(secret.startsWith('whpk_') ? {} : { options: { timestampHeader: 'x-signature-timestamp', separator: '' } }),
                secret,
                body: '{}',
                headers: {
                    'webhook-id': 'msg_1',
                    'webhook-timestamp': String(AT),
                    'webhook-signature': `v1a,${sign(null, Buffer.from(`msg_1.${AT}.{}`), privateKey).toString('base64')}`,
                    // As Discord signs.
                    'x-signature-timestamp': String(AT),
                    'x-signature-ed25519': sign(null, Buffer.from(`${AT}{}`), privateKey).toString('hex'),
                },
            };
            expect(outcomeOf(standardOne), secret).to.equal('verified');
            expect(outcomeOf({ ...standardOne, body: '[]' })).to.equal('SIGNATURE_WRONG');
        }
    });
    it('is verified again from what is kept of it, also when a credential is not', () => {
        for (const [name, one] of Object.entries(all)) {
            const verification = toVerification(one);
            const verdict = verify(verification);
            if (verdict.kind === 'rejected')
                throw new Error(name);
            const kept = { ...verification, proof: verdict.proof, headers: verdict.proof === null ? one.headers : {} };
            expect(verifyKept(kept), name).to.equal(true);
            expect(verifyKept({ ...kept, body: Buffer.from('changed') }), name).to.equal(false);
            expect(verifyKept({ ...kept, secrets: opened('another-secret') }), name).to.equal(false);
        }
    });
});
describe('the secret of a webhook source', () => {
    it('is made where the sender takes one, and good for the scheme that it is made for', () => {
        for (const preset of presets) {
            const scheme = schemeOf(preset, { username: 'kim' });
            const secret = newSecret(scheme);
            expect(secret === null, preset).to.equal(['STRIPE', 'SHOPIFY', 'SLACK', 'ED25519'].includes(preset));
            if (secret !== null)
                expect(keyOf(scheme, secret), preset).to.be.an('object');
        }
    });
    it('is refused in another form than its scheme has', () => {
        for (const secret of ['whsec_', 'whsec_c2hvcnQ=', `whsec_${Buffer.alloc(65).toString('base64')}`, 'whpk_c2hvcnQ=', 'not base64!'])
            expect(keyOf(schemeOf('STANDARD_WEBHOOKS', {}), secret), secret).to.be.a('string');
        for (const secret of ['zz', '00'.repeat(31), '-----BEGIN PUBLIC KEY-----\nxx\n-----END PUBLIC KEY-----', rsa()])
            expect(keyOf(schemeOf('ED25519', {}), secret), secret).to.be.a('string');
        expect(keyOf(schemeOf('HMAC', { secretEncoding: 'HEX' }), 'odd')).to.be.a('string');
    });
});
function rsa() {
    return generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey.export({ format: 'pem', type: 'spki' }).toString();
}
//# sourceMappingURL=webhook-schemes.test.js.map