/** The variables of mail, of self-service and of keys. */
import { z } from 'zod';
import { define, list, positive } from './variable.js';
const smtpUrl = z
    .string()
    .refine((text) => /^smtps?:\/\/\S+$/.test(text) && URL.canParse(text), 'must be a URL such as smtp://user:password@mail.example.com:587');
/** The name may be left out. Never anything that could begin another header. */
const mailbox = z
    .string()
    .regex(/^(?:[^<>\p{Cc}"]{1,100} )?<?[^\s<>,;:"@]+@[^\s<>,;:"@]+>?$/u, 'must be a mailbox such as Serai <no-reply@example.com>')
    .transform((text) => {
    const [, name = '', address = text] = /^(.*?) ?<([^<>]+)>$/.exec(text) ?? [];
    return { name: name.trim(), address };
});
const frontEndUrl = (...required) => z
    .string()
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text.replaceAll(/\{(tenant|token)\}/g, 'x')) && required.every((part) => text.includes(part)), `must be an http(s) URL${required.length > 0 ? ` with ${required.join(' and ')} in it` : ''}, such as https://{tenant}.app.example.com${required.length > 0 ? '/page?token={token}' : ''}`)
    .optional();
export const accountVariables = {
    SMTP_URL: define({
        schema: smtpUrl.optional(),
        secret: true,
        meaning: 'Where mails are sent through: `smtp://user:password@host:587`, or `smtps://`. Without it mails go to the inbox at `/dev/mail`, and in production nowhere: what needs a mail is refused.',
    }),
    MAIL_FROM: define({
        schema: mailbox.optional(),
        fallback: '`Serai <no-reply@BASE_DOMAIN>`',
        meaning: 'Who mails come from. Must be set in production with `SMTP_URL`.',
    }),
    APP_URL: define({
        schema: frontEndUrl(),
        fallback: 'small pages of the gateway at PUBLIC_URL',
        meaning: 'Your front-end, where the links of mails lead: `https://{tenant}.app.example.com`, or without `{tenant}`, which then becomes a parameter. Must be set in production with `SMTP_URL`.',
    }),
    INVITATION_URL: define({
        schema: frontEndUrl('{token}'),
        fallback: 'APP_URL/accept-invitation?token={token}',
        meaning: 'The page that asks an invited person for a password and calls `acceptInvitation`.',
    }),
    PASSWORD_RESET_URL: define({
        schema: frontEndUrl('{token}'),
        fallback: 'APP_URL/reset-password?token={token}',
        meaning: 'The page that asks for a new password and calls `resetPassword`.',
    }),
    SIGN_UP_URL: define({
        schema: frontEndUrl('{token}'),
        fallback: 'APP_URL/confirm-sign-up?token={token}',
        meaning: 'The page that asks for a password and calls `confirmSignUp`. There is no tenant yet: `{tenant}` is the slug that was asked for.',
    }),
    EMAIL_VERIFICATION_URL: define({
        schema: frontEndUrl('{token}'),
        fallback: 'APP_URL/verify-email?token={token}',
        meaning: 'The page that calls `verifyEmail`.',
    }),
    EMAIL_CHANGE_URL: define({
        schema: frontEndUrl('{token}'),
        fallback: 'APP_URL/confirm-email-change?token={token}',
        meaning: 'The page that calls `confirmEmailChange`.',
    }),
    SSO_URL: define({
        schema: frontEndUrl(),
        fallback: 'APP_URL/sso',
        meaning: 'The page that people come back to from the provider of their company, with a parameter `code`, or `error`; it calls `finishSso`.',
    }),
    NAME_SERVERS: define({
        schema: list
            .refine((servers) => servers.length > 0 && servers.every((server) => /^([\d.]+|\[?[\da-f:]+\]?)(:\d{1,5})?$/i.test(server)), 'must be addresses such as 10.0.0.2 or 10.0.0.2:5353, separated by commas')
            .optional(),
        fallback: "the system's",
        meaning: 'Name servers that are asked for the addresses of servers outside, and for the records that prove e-mail domains.',
    }),
    SIGN_UP: define({
        schema: z.enum(['on', 'off'], 'must be on or off').optional(),
        fallback: '`off`, in the demo `on`',
        meaning: 'Whether anybody may make a tenant with `signUp` and an e-mail address of theirs.',
    }),
    SIGN_UPS_PER_MINUTE: define({
        schema: positive.max(10_000, 'must be at most 10000').default(30),
        fallback: '30',
        meaning: 'How many sign-ups the whole installation takes in a minute; more are refused with `Retry-After`.',
    }),
    ONBOARDING_CONCURRENCY: define({
        schema: positive.max(50, 'must be at most 50').default(3),
        fallback: '3',
        meaning: 'How many tenants a process creates at a time; keep it below `DATABASE_CONTROL_CONNECTIONS`.',
    }),
    ONBOARDING_WAITING: define({
        schema: z.coerce.number().int('must be a whole number').min(0, 'must be 0 or more').max(10_000, 'must be at most 10000').default(100),
        fallback: '100',
        meaning: 'How many `onboardTenant` wait for their turn in the process and are then answered with a tenant that is ready; more are answered `PENDING`.',
    }),
    ONBOARDING_QUEUE: define({
        schema: z.coerce.number().int('must be a whole number').min(0, 'must be 0 or more').max(100_000, 'must be at most 100000').default(10_000),
        fallback: '10000',
        meaning: 'How many `PENDING` tenants the installation keeps for the worker; more are refused with `Retry-After`.',
    }),
    PASSKEY_RP_ID: define({
        schema: z
            .string()
            .regex(/^(\{tenant\}\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'must be a domain such as {tenant}.app.example.com or example.com')
            .optional(),
        fallback: 'the host of APP_URL, else `{tenant}.BASE_DOMAIN`',
        meaning: 'The domain that passkeys are made for (WebAuthn RP ID): the host of your front-end or one above it. With `{tenant}.` in front each tenant has its own; operators have what follows. When it changes, all passkeys are lost.',
    }),
    PASSKEY_ORIGINS: define({
        schema: list
            .refine((origins) => origins.length > 0 &&
            origins.every((origin) => /^(https?:\/\/(\{tenant\}\.)?[a-z0-9.-]+(:\d+)?|android:apk-key-hash:[\w-]+)$/.test(origin)), 'must be origins such as https://{tenant}.app.example.com, separated by commas')
            .optional(),
        fallback: 'the origins of APP_URL and of each tenant at the gateway',
        meaning: 'Where passkeys may be used: the addresses of your front-ends and apps, without a path.',
    }),
    SIGNING_KEY_DAYS: define({
        schema: z.coerce.number().int('must be a whole number').min(0, 'must be 0 or more').max(3_650, 'must be at most 3650').default(90),
        fallback: '90',
        meaning: 'After how many days the worker makes a new signing key; 0 never. Nobody is signed out by it.',
    }),
};
//# sourceMappingURL=account-variables.js.map