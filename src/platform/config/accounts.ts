/** What the configuration says of mail, self-service and keys. */
import path from 'node:path';
import type { SsoInstallation } from '../../kernel/installation.js';
import type { LinkPage } from '../../kernel/mail.js';
import type { Mailbox } from '../mail/mailer.js';
import type { Values } from './variables.js';

export type AccountsConfig = {
  readonly mail: {
    /** Null means: into the inbox, or nowhere. */
    readonly smtpUrl: string | null;
    readonly requireTls: boolean;
    /** The folder of the inbox that stands for an SMTP server; null in production and where there is one. */
    readonly inbox: string | null;
    readonly from: Mailbox;
    readonly links: Readonly<Record<LinkPage, string>>;
  };
  /** Whether links lead to the gateway's own pages. */
  readonly accountPages: boolean;
  readonly signUp: { readonly open: boolean; readonly perMinute: number };
  readonly onboarding: { readonly concurrency: number; readonly waiting: number; readonly queue: number };
  readonly signingKeyDays: number;
  /** As which browsers know the installation; `{tenant}` stands for a tenant's slug. */
  readonly passkeys: { readonly rpId: string; readonly origins: readonly string[] };
  readonly sso: SsoInstallation;
  /** Instead of the system's, for calls to servers outside and proofs of domains. */
  readonly nameServers: readonly string[] | null;
};

type Basics = { readonly production: boolean; readonly demo: boolean; readonly dataDir: string; readonly publicUrl: string };

/** The gateway's own pages lie here under its address. */
export const ACCOUNT_PAGES = '/account';

export function toAccountsConfig(values: Values, { production, demo, dataDir, publicUrl }: Basics): AccountsConfig {
  const smtpUrl = values.SMTP_URL ?? null;
  const app = values.APP_URL?.replace(/\/$/, '') ?? `${publicUrl}${ACCOUNT_PAGES}`;
  const tenant = app.includes('{tenant}') ? '' : '&tenant={tenant}';
  return {
    mail: {
      smtpUrl,
      requireTls: production,
      inbox: production || smtpUrl !== null ? null : path.join(dataDir, 'mail'),
      from: values.MAIL_FROM ?? { name: 'Serai', address: `no-reply@${values.BASE_DOMAIN}` },
      links: {
        invitation: values.INVITATION_URL ?? `${app}/accept-invitation?token={token}${tenant}`,
        'password-reset': values.PASSWORD_RESET_URL ?? `${app}/reset-password?token={token}${tenant}`,
        'sign-up': values.SIGN_UP_URL ?? `${app}/confirm-sign-up?token={token}${tenant}`,
        'email-verification': values.EMAIL_VERIFICATION_URL ?? `${app}/verify-email?token={token}${tenant}`,
        'email-change': values.EMAIL_CHANGE_URL ?? `${app}/confirm-email-change?token={token}${tenant}`,
        'shop-confirmation': `${app}/shop/confirm-account?token={token}${tenant}`,
        'shop-password-reset': `${app}/shop/reset-password?token={token}${tenant}`,
        'shop-sign-in': `${app}/shop/sign-in?token={token}${tenant}`,
        'shop-email-change': `${app}/shop/confirm-email-change?token={token}${tenant}`,
      },
    },
    accountPages: !production,
    signUp: { open: (values.SIGN_UP ?? (demo ? 'on' : 'off')) === 'on', perMinute: values.SIGN_UPS_PER_MINUTE },
    onboarding: { concurrency: values.ONBOARDING_CONCURRENCY, waiting: values.ONBOARDING_WAITING, queue: values.ONBOARDING_QUEUE },
    signingKeyDays: values.SIGNING_KEY_DAYS,
    nameServers: values.NAME_SERVERS ?? null,
    sso: { gatewayUrl: publicUrl, returnUrl: values.SSO_URL ?? `${app}/sso${tenant.replace('&', '?')}`, plainHttp: !production },
    passkeys: {
      rpId: values.PASSKEY_RP_ID ?? (values.APP_URL === undefined ? `{tenant}.${values.BASE_DOMAIN}` : hostOf(values.APP_URL)),
      origins: values.PASSKEY_ORIGINS ?? [
        ...(values.APP_URL === undefined ? [] : [originOf(values.APP_URL)]),
        // The gateway's own address of each tenant.
        originOf(publicUrl).replace(hostOf(publicUrl), `{tenant}.${values.BASE_DOMAIN}`),
      ],
    },
  };
}

/** `https://{tenant}.app.example.com/x` becomes `https://{tenant}.app.example.com`. */
function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0] ?? url;
}

function hostOf(url: string): string {
  return originOf(url)
    .replace(/^https?:\/\//, '')
    .replace(/:\d+$/, '');
}

/** Mails whose links lead nowhere are worse than none. */
export function mailProblems({ SMTP_URL, MAIL_FROM, APP_URL }: Partial<Values>): string[] {
  if (SMTP_URL === undefined) return [];
  const problems: string[] = [];
  if (MAIL_FROM === undefined)
    problems.push('MAIL_FROM must be set in production with SMTP_URL: receivers refuse mails from addresses that do not exist');
  if (APP_URL === undefined) problems.push('APP_URL must be set in production with SMTP_URL: the links of mails lead to your front-end');
  return problems;
}
