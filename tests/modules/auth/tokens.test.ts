import { createHmac, createPublicKey, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { MeDocument, SignOutDocument } from '../../../schema/generated/graphql.js';
import { loadMasterSecret } from '../../../src/platform/crypto/secret.js';
import { KeyRing } from '../../../src/platform/crypto/signing-keys.js';
import { testConfig } from '../../support/config.js';
import { until, useWorld } from '../../support/world.js';

type Part = Record<string, unknown>;
const encode = (part: Part | string) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Part;

describe('access tokens', () => {
  const world = useWorld();
  const send = (token: string) => world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${token}` });
  const parts = async () => {
    const [header, payload, signature = ''] = (await world.acme.admin.token()).split('.');
    return { header: decode(header), payload: decode(payload), signature };
  };
  /** What whoever has our key could sign: every check but the signature's must stand on its own. */
  const signer = async () => {
    const { header, payload } = await parts();
    const ring = new KeyRing({
      read: (work) => world.app.services.database.readControl(work),
      secret: loadMasterSecret(testConfig(world.databaseUrl)),
      clock: world.clock,
    });
    await ring.load();
    const sign = (claims: Part = {}, head: Part = {}) => {
      const text = `${encode({ ...header, ...head })}.${encode({ ...payload, ...claims })}`;
      return `${text}.${signBytes('sha256', Buffer.from(text), { key: ring.signing.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
    };
    return { header, payload, sign };
  };

  it('are signed with ES256 by a published key, and carry tenant, session and permissions', async () => {
    const { header, payload } = await parts();
    expect(header).to.include({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).to.include({ tid: world.acme.tenant.id, iss: 'http://serai.test' });
    expect(payload['sid']).to.match(/^ses_/);
    expect(payload['permissions']).to.include('products:write');

    const answer = await fetch(`${world.url}/.well-known/jwks.json`);
    const jwks = (await answer.json()) as { keys: Part[] };
    expect(jwks.keys.map((key) => key['kid'])).to.include(header['kid']);
    expect(JSON.stringify(jwks)).to.not.contain('"d"');
    expect(answer.headers.get('cache-control')).to.equal('public, max-age=300');
  });

  it('are refused when they are forged, in thirty-six ways (threats 63 and 64)', async () => {
    const { header, payload, signature } = await parts();
    const { sign } = await signer();
    expect((await send(sign())).status, 'a token that is signed as ours are').to.equal(200);

    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const published = ((await (await fetch(`${world.url}/.well-known/jwks.json`)).json()) as { keys: Part[] }).keys[0] ?? {};
    const publishedPem = createPublicKey({ key: published, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const stranger = (more: Part = {}, head: Part = {}) =>
      jwt.sign({ ...payload, ...more }, privateKey, { algorithm: 'ES256', header: { ...header, ...head } as unknown as jwt.JwtHeader });
    const hs256 = (key: string | Buffer) => {
      const text = `${encode({ ...header, alg: 'HS256' })}.${encode(payload)}`;
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
    };
    const text = `${encode(header)}.${encode(payload)}`;
    expect((await send(`${text}.${signature}`)).status, 'a token whose signature is known from here on').to.equal(200);
    const now = Math.floor(world.clock.now().getTime() / 1_000);
    const forged: Readonly<Record<string, string>> = {
      'alg none, no signature': `${encode({ ...header, alg: 'none' })}.${encode(payload)}.`,
      'alg none, our signature': `${encode({ ...header, alg: 'none' })}.${encode(payload)}.${signature}`,
      'alg NoNe': `${encode({ ...header, alg: 'NoNe' })}.${encode(payload)}.`,
      'alg missing': `${encode({ typ: 'at+jwt', kid: header['kid'] as string })}.${encode(payload)}.${signature}`,
      'signature empty': `${text}.`,
      'signature of zeros': `${text}.${'A'.repeat(86)}`,
      'signature in DER': `${text}.${signBytes('sha256', Buffer.from(text), privateKey).toString('base64url')}`,
      'permissions added': `${encode(header)}.${encode({ ...payload, permissions: ['products:write', 'tenants:onboard'] })}.${signature}`,
      'tenant changed': `${encode(header)}.${encode({ ...payload, tid: world.globex.tenant.id })}.${signature}`,
      'HS256 with the published key': hs256(publishedPem as string),
      'HS256 with the published key as JWK': hs256(JSON.stringify(published)),
      'HS256 with an empty key': hs256(Buffer.alloc(1)),
      'RS256 of a stranger': jwt.sign(payload, rsa.privateKey, {
        algorithm: 'RS256',
        header: { ...header, alg: 'RS256' } as unknown as jwt.JwtHeader,
      }),
      'ES256 of a stranger': stranger(),
      'ES384 named': sign({}, { alg: 'ES384' }),
      'kid of a file': stranger({}, { kid: '../../../../dev/null' }),
      'kid of SQL': stranger({}, { kid: "' union select 'key' --" }),
      'kid missing': stranger({}, { kid: undefined }),
      'kid of another type': stranger({}, { kid: 7 }),
      'kid of the prototype': stranger({}, { kid: '__proto__' }),
      'jku of a stranger': stranger({}, { jku: 'http://127.0.0.1:9/jwks.json' }),
      'x5u of a stranger': stranger({}, { x5u: 'http://127.0.0.1:9/cert.pem' }),
      'jwk of a stranger': stranger({}, { jwk: publicKey.export({ format: 'jwk' }) }),
      'x5c of a stranger': stranger({}, { x5c: [publicKey.export({ type: 'spki', format: 'der' }).toString('base64')] }),
      'crit that we do not know': sign({}, { crit: ['b64'], b64: false }),
      'typ JWT, as an ID token': sign({}, { typ: 'JWT' }),
      'typ of a document of ours': sign({}, { typ: 'erasure+jws' }),
      'issuer of somebody else': sign({ iss: 'http://evil.test' }),
      'issuer missing': sign({ iss: undefined }),
      'audience of another service': sign({ aud: 'payroll' }),
      'audience missing': sign({ aud: undefined }),
      'not valid before in two minutes': sign({ nbf: now + 120 }),
      'expiry missing': sign({ exp: undefined }),
      'expired two minutes ago': sign({ exp: now - 120 }),
      'a user without a tenant': sign({ tid: undefined }),
      'an operator with a tenant': sign({ kind: 'operator' }),
    };
    expect(Object.keys(forged)).to.have.length(36);
    for (const [way, token] of Object.entries(forged)) {
      const { status, errors, headers } = await send(token);
      expect([status, errors[0]?.extensions.reason], way).to.deep.equal([401, 'ACCESS_TOKEN_INVALID']);
      expect(headers.get('www-authenticate')).to.equal('Bearer');
    }
    for (const junk of [text, 'a.b.c', '....', `${text}.${signature}.${signature}`, 'x'.repeat(10_000)]) {
      expect((await send(junk)).status, junk.slice(0, 20)).to.equal(401);
    }
  });

  it('are refused at the address of another tenant, and those of a tenant to operators (threat 64)', async () => {
    const { sign } = await signer();
    const elsewhere = await world.globex.anonymous.send(MeDocument, {}, { authorization: `Bearer ${sign()}` });
    expect([elsewhere.status, elsewhere.errors[0]?.extensions.reason]).to.deep.equal([403, 'TENANT_MISMATCH']);
  });

  it('end after ten minutes, with half a minute for clocks that differ (threat 65)', async () => {
    const { sign } = await signer();
    const now = Math.floor(world.clock.now().getTime() / 1_000);
    const skews: readonly [claims: Part, status: number][] = [
      [{ exp: now - 25 }, 200],
      [{ exp: now - 35 }, 401],
      [{ exp: now - 120 }, 401],
      [{ nbf: now + 25 }, 200],
      [{ nbf: now + 40 }, 401],
      [{ nbf: now + 120 }, 401],
    ];
    for (const [claims, status] of skews) expect((await send(sign(claims))).status, JSON.stringify(claims)).to.equal(status);

    const token = await world.client({ tenant: 'acme', email: 'viewer@acme.test' }).token();
    world.clock.advance('10m');
    expect((await send(token)).status).to.equal(200);
    world.clock.advance('31s');
    const { status, errors } = await send(token);
    expect(status).to.equal(401);
    expect(errors[0]?.extensions.reason).to.equal('ACCESS_TOKEN_INVALID');
  });

  it('cannot outlive their session by being spelled in another way (threat 68)', async () => {
    const token = await world.client({ tenant: 'acme', email: 'member@acme.test' }).token();
    const [header = '', payload = '', signature = ''] = token.split('.');
    // The last letter of base64 holds bits that mean nothing: these decode to the same bytes.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = letters.indexOf(signature.at(-1) ?? '');
    const respelled = [1, 2, 3].map((bits) => `${header}.${payload}.${signature.slice(0, -1)}${letters[(last & ~3) | ((last + bits) & 3)]}`);
    const spellings = [token, `${token}=`, `${token}==`, ...respelled, `${header}=.${payload}.${signature}`];
    await world.acme.anonymous.send(SignOutDocument, {}, { authorization: `Bearer ${token}` });
    await until(async () => (await send(token)).status === 401, 'the session is closed');
    for (const spelling of spellings) expect((await send(spelling)).status, spelling.slice(-5)).to.equal(401);
  });

  it('are refused in another form than Bearer', async () => {
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', 'token']) {
      const { status, errors } = await world.acme.anonymous.send(MeDocument, {}, { authorization });
      expect([status, errors[0]?.extensions.reason], authorization).to.deep.equal([401, 'AUTHORIZATION_MALFORMED']);
    }
  });
});
