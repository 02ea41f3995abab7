/** How senders sign, and where they say what it is that they send. */
export const presets = ['STANDARD_WEBHOOKS', 'STRIPE', 'GITHUB', 'SHOPIFY', 'SLACK', 'HMAC', 'ED25519', 'BASIC', 'API_KEY'];
export const algorithms = ['SHA1', 'SHA256', 'SHA512'];
export const encodings = ['HEX', 'BASE64'];
export const secretEncodings = ['TEXT', 'HEX', 'BASE64'];
const PLAIN = {
    algorithm: 'SHA256',
    encoding: 'HEX',
    header: 'x-signature',
    prefix: '',
    secretEncoding: 'TEXT',
    timestampHeader: null,
    opening: '',
    separator: '.',
    username: null,
    idHeader: null,
    idPointers: ['/id'],
    typeHeader: null,
    typePointers: ['/type'],
};
const OF_PRESET = {
    // https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    STANDARD_WEBHOOKS: { header: 'webhook-signature', timestampHeader: 'webhook-timestamp', idHeader: 'webhook-id', idPointers: [] },
    // https://docs.stripe.com/webhooks#verify-manually
    STRIPE: { header: 'stripe-signature' },
    // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
    GITHUB: {
        header: 'x-hub-signature-256',
        prefix: 'sha256=',
        idHeader: 'x-github-delivery',
        idPointers: [],
        typeHeader: 'x-github-event',
        typePointers: [],
    },
    // https://shopify.dev/docs/apps/build/webhooks/subscribe/https
    SHOPIFY: {
        header: 'x-shopify-hmac-sha256',
        encoding: 'BASE64',
        idHeader: 'x-shopify-webhook-id',
        idPointers: [],
        typeHeader: 'x-shopify-topic',
        typePointers: [],
    },
    // https://api.slack.com/authentication/verifying-requests-from-slack
    SLACK: {
        header: 'x-slack-signature',
        prefix: 'v0=',
        timestampHeader: 'x-slack-request-timestamp',
        opening: 'v0:',
        separator: ':',
        idPointers: ['/event_id', '/trigger_id'],
        typePointers: ['/event/type', '/type', '/command'],
    },
    HMAC: {},
    ED25519: { header: 'x-signature-ed25519' },
    // https://www.rfc-editor.org/rfc/rfc7617
    BASIC: { header: 'authorization', prefix: 'Basic ' },
    API_KEY: { header: 'x-api-key' },
};
/** What may be said about requests of a preset; what is not named here is the preset's own. */
const SHAPE = ['idHeader', 'idPointers', 'typeHeader', 'typePointers'];
const SIGNED = ['header', 'prefix', 'encoding', 'timestampHeader', 'separator', ...SHAPE];
export const OPEN_OPTIONS = {
    STANDARD_WEBHOOKS: ['typePointers', 'typeHeader'],
    STRIPE: [],
    GITHUB: [],
    SHOPIFY: [],
    SLACK: [],
    HMAC: [...SIGNED, 'algorithm', 'secretEncoding'],
    ED25519: SIGNED,
    BASIC: ['username', ...SHAPE],
    API_KEY: ['header', 'prefix', ...SHAPE],
};
export function schemeOf(preset, options) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { preset, ...PLAIN, ...OF_PRESET[preset], ...given };
}
/** Whether what is shown is a credential, rather than a signature of the body. */
export function showsCredential({ preset }) {
    return preset === 'BASIC' || preset === 'API_KEY';
}
/** Whether the sender's id is part of what is signed; where it is not, somebody may have put another one. */
export function signsId(scheme) {
    return scheme.preset === 'STANDARD_WEBHOOKS' || showsCredential(scheme) || scheme.idHeader === null;
}
//# sourceMappingURL=presets.js.map