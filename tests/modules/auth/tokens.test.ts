import { createHmac, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { MeDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';

type Part = Record<string, unknown>;
const encode = (part: Part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Part;

describe('access tokens', () => {
  const world = useWorld();
  const send = (token: string) => world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${token}` });
  const parts = async () => {
    const [header, payload, signature = ''] = (await world.acme.admin.token()).split('.');
    return { header: decode(header), payload: decode(payload), signature };
  };

  it('are signed with ES256 by a published key, and carry tenant, session and permissions', async () => {
    const { header, payload } = await parts();
    expect(header).to.include({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).to.include({ tid: world.acme.tenant.id, iss: 'http://serai.test' });
    expect(payload['sid']).to.match(/^ses_/);
    expect(payload['permissions']).to.include('products:write');

    const jwks = (await (await fetch(`${world.url}/.well-known/jwks.json`)).json()) as { keys: Part[] };
    expect(jwks.keys.map((key) => key['kid'])).to.include(header['kid']);
    expect(JSON.stringify(jwks)).to.not.contain('"d"');
  });

  it('are refused when they are forged, whatever way (threats 63 and 64)', async () => {
    const { header, payload, signature } = await parts();
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signed = (more: Part, head: Part = {}) =>
      jwt.sign({ ...payload, ...more }, privateKey, { algorithm: 'ES256', header: { ...header, ...head } as unknown as jwt.JwtHeader });
    const text = `${encode(header)}.${encode(payload)}`;
    const hs256 = `${encode({ ...header, alg: 'HS256' })}.${encode(payload)}`;
    const forged = [
      `${encode({ ...header, alg: 'none' })}.${encode(payload)}.`,
      `${encode({ ...header, alg: 'none' })}.${encode(payload)}.${signature}`,
      `${text}.`,
      `${text}.${'A'.repeat(86)}`,
      `${encode(header)}.${encode({ ...payload, permissions: ['products:write', 'tenants:onboard'] })}.${signature}`,
      `${encode(header)}.${encode({ ...payload, tid: world.globex.tenant.id })}.${signature}`,
      `${hs256}.${createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
        .update(hs256)
        .digest('base64url')}`,
      signed({}),
      signed({}, { kid: '../../dev/null' }),
      signed({}, { kid: "' or 1=1 --" }),
      signed({}, { jku: 'http://127.0.0.1/jwks.json' } as Part),
      signed({}, { jwk: publicKey.export({ format: 'jwk' }) } as Part),
      `${encode({ ...header, crit: ['b64'], b64: false })}.${encode(payload)}.${signature}`,
      `${encode({ ...header, typ: 'JWT' })}.${encode(payload)}.${signature}`,
      text,
      'a.b.c',
      '....',
    ];
    for (const token of forged) {
      const { status, errors, headers } = await send(token);
      expect([status, errors[0]?.extensions.reason], token).to.deep.equal([
        401,
        errors[0]?.extensions.reason === 'AUTHORIZATION_MALFORMED' ? 'AUTHORIZATION_MALFORMED' : 'ACCESS_TOKEN_INVALID',
      ]);
      expect(headers.get('www-authenticate')).to.equal('Bearer');
    }
  });

  it('end after ten minutes, with half a minute for clocks that differ (threat 65)', async () => {
    const token = await world.client({ tenant: 'acme', email: 'viewer@acme.test' }).token();
    world.clock.advance('10m');
    expect((await send(token)).status).to.equal(200);
    world.clock.advance('31s');
    const { status, errors } = await send(token);
    expect(status).to.equal(401);
    expect(errors[0]?.extensions.reason).to.equal('ACCESS_TOKEN_INVALID');
  });

  it('are refused in another form than Bearer', async () => {
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', 'token']) {
      const { status, errors } = await world.acme.anonymous.send(MeDocument, {}, { authorization });
      expect([status, errors[0]?.extensions.reason], authorization).to.deep.equal([401, 'AUTHORIZATION_MALFORMED']);
    }
  });
});
