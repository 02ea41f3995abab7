/** How senders sign, and where they say what it is that they send. */

export const presets = ['STANDARD_WEBHOOKS', 'STRIPE', 'GITHUB', 'SHOPIFY', 'SLACK', 'HMAC', 'ED25519', 'BASIC', 'API_KEY'] as const;
export type Preset = (typeof presets)[number];
export const algorithms = ['SHA1', 'SHA256', 'SHA512'] as const;
export type Algorithm = (typeof algorithms)[number];
export const encodings = ['HEX', 'BASE64'] as const;
export type Encoding = (typeof encodings)[number];
export const secretEncodings = ['TEXT', 'HEX', 'BASE64'] as const;
export type SecretEncoding = (typeof secretEncodings)[number];

export type Scheme = {
  readonly preset: Preset;
  readonly algorithm: Algorithm;
  readonly encoding: Encoding;
  /** Of the signature or the credential. */
  readonly header: string;
  /** Stands in the header before it: `sha256=`. */
  readonly prefix: string;
  readonly secretEncoding: SecretEncoding;
  /** With one, what is signed is `opening`, the timestamp, `separator` and the body; without, the body. */
  readonly timestampHeader: string | null;
  readonly opening: string;
  readonly separator: string;
  /** For basic authentication. */
  readonly username: string | null;
  /** Where the sender's id and type are: a header, or the first of these JSON pointers at which there is something. */
  readonly idHeader: string | null;
  readonly idPointers: readonly string[];
  readonly typeHeader: string | null;
  readonly typePointers: readonly string[];
};

export type SchemeOptions = { readonly [Key in Exclude<keyof Scheme, 'preset' | 'opening'>]?: Scheme[Key] | undefined };

const PLAIN: Omit<Scheme, 'preset'> = {
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

const OF_PRESET: Readonly<Record<Preset, Partial<Scheme>>> = {
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
const SHAPE = ['idHeader', 'idPointers', 'typeHeader', 'typePointers'] as const;
const SIGNED = ['header', 'prefix', 'encoding', 'timestampHeader', 'separator', ...SHAPE] as const;
export const OPEN_OPTIONS: Readonly<Record<Preset, readonly (keyof SchemeOptions)[]>> = {
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

export function schemeOf(preset: Preset, options: SchemeOptions): Scheme {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { preset, ...PLAIN, ...OF_PRESET[preset], ...given };
}

/** Whether what is shown is a credential, rather than a signature of the body. */
export function showsCredential({ preset }: Scheme): boolean {
  return preset === 'BASIC' || preset === 'API_KEY';
}

/** Whether the sender's id is part of what is signed; where it is not, somebody may have put another one. */
export function signsId(scheme: Scheme): boolean {
  return scheme.preset === 'STANDARD_WEBHOOKS' || showsCredential(scheme) || scheme.idHeader === null;
}
