/** What the configuration says of mail, self-service and keys. */
import path from 'node:path';
/** The gateway's own pages lie here under its address. */
export const ACCOUNT_PAGES = '/account';
export function toAccountsConfig(values, { production, demo, dataDir, publicUrl }) {
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
function originOf(url) {
    return /^https?:\/\/[^/?#]+/.exec(url)?.[0] ?? url;
}
function hostOf(url) {
    return originOf(url)
        .replace(/^https?:\/\//, '')
        .replace(/:\d+$/, '');
}
/** Mails whose links lead nowhere are worse than none. */
export function mailProblems({ SMTP_URL, MAIL_FROM, APP_URL }) {
    if (SMTP_URL === undefined)
        return [];
    const problems = [];
    if (MAIL_FROM === undefined)
        problems.push('MAIL_FROM must be set in production with SMTP_URL: receivers refuse mails from addresses that do not exist');
    if (APP_URL === undefined)
        problems.push('APP_URL must be set in production with SMTP_URL: the links of mails lead to your front-end');
    return problems;
}
//# sourceMappingURL=accounts.js.map