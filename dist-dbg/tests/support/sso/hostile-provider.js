/** An OpenID provider that keeps the protocol's form and nothing of its promises: each test says what its answers hold. */
import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
const segment = (content) => Buffer.from(JSON.stringify(content)).toString('base64url');
export class HostileProvider {
    keys = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    /** The whole ID token, made from honest claims. */
    idToken = (claims, self) => self.sign(claims);
    /** What the way back has besides code and state. */
    wayBack = (self) => ({ iss: self.issuer });
    metadata = (document) => document;
    tokenRequests = [];
    #asked = { nonce: '', clientId: '', issuer: '' };
    #challenge = '';
    #server = createServer((request, response) => {
        const url = new URL(request.url ?? '/', this.issuer);
        const json = (body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
        if (url.pathname === '/.well-known/openid-configuration')
            return json(this.metadata(this.#document()));
        if (url.pathname === '/jwks')
            return json({ keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
        if (url.pathname === '/auth')
            return void this.#sendBack(url, response);
        const chunks = [];
        request.on('data', (chunk) => chunks.push(chunk));
        request.on('end', () => {
            const form = new URLSearchParams(Buffer.concat(chunks).toString());
            this.tokenRequests.push(form);
            const isProved = createHash('sha256')
                .update(form.get('code_verifier') ?? '')
                .digest('base64url') === this.#challenge;
            if (!isProved)
                return response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}');
            json({ access_token: 'of no use', token_type: 'Bearer', expires_in: 60, id_token: this.idToken(this.#claims(), this) });
        });
    });
    get issuer() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    async start() {
        this.#server.listen(0, '127.0.0.1');
        await once(this.#server, 'listening');
    }
    async stop() {
        this.#server.closeAllConnections();
        this.#server.close();
        await once(this.#server, 'close');
    }
    /** The person whom honest claims are about. */
    claims = {};
    sign(claims, { header = {}, key = this.keys.privateKey } = {}) {
        const signed = `${segment({ alg: 'RS256', kid: 'one', ...header })}.${segment(claims)}`;
        return `${signed}.${createSign('sha256').update(signed).sign(key, 'base64url')}`;
    }
    /** The classic: the public key, which everybody has, taken for a shared secret. */
    signWithPublicKey(claims) {
        const signed = `${segment({ alg: 'HS256', kid: 'one' })}.${segment(claims)}`;
        const pem = this.keys.publicKey.export({ format: 'pem', type: 'spki' });
        return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
    }
    unsigned(claims) {
        return `${segment({ alg: 'none' })}.${segment(claims)}.`;
    }
    #document() {
        return {
            issuer: this.issuer,
            authorization_endpoint: `${this.issuer}/auth`,
            token_endpoint: `${this.issuer}/token`,
            jwks_uri: `${this.issuer}/jwks`,
            response_types_supported: ['code'],
            subject_types_supported: ['public'],
            id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
            authorization_response_iss_parameter_supported: true,
        };
    }
    #claims() {
        const now = Math.floor(Date.now() / 1_000);
        const { issuer, clientId, nonce } = this.#asked;
        return { iss: issuer, aud: clientId, nonce, iat: now, exp: now + 300, sub: 'mallory', ...this.claims };
    }
    #sendBack(url, response) {
        this.#asked = { nonce: url.searchParams.get('nonce') ?? '', clientId: url.searchParams.get('client_id') ?? '', issuer: this.issuer };
        this.#challenge = url.searchParams.get('code_challenge') ?? '';
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        const parameters = { code: 'a-code', state: url.searchParams.get('state') ?? '', ...this.wayBack(this) };
        for (const [name, value] of Object.entries(parameters))
            if (value !== '')
                back.searchParams.set(name, value);
        response.writeHead(303, { location: back.href }).end();
    }
}
//# sourceMappingURL=hostile-provider.js.map