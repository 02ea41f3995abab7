/**
 * Small pages for the links of mails, so that a newcomer can follow them before there is a front-end. Nothing happens until a button is pressed:
 * programs that look at links in mails must not use them up.
 */
import { ACCOUNT_PAGES } from '../../platform/config/accounts.js';
import { escapeHtml } from '../../platform/mail/layout.js';
import { hashSource, sendPage } from '../http/pages.js';
import { accountScript } from './script.js';
const password = (name) => ({ name, label: 'Password (15 characters or more)', type: 'password', required: true });
const session = '... on SignedIn { accessToken }';
const pages = {
    'accept-invitation': {
        title: 'Accept your invitation',
        button: 'Choose the password',
        done: 'You are a user now, and signed in.',
        fields: [password('password'), { name: 'displayName', label: 'Your name (optional)', type: 'text', required: false }],
        mutation: `mutation ($input: AcceptInvitationInput!) { result: acceptInvitation(input: $input) { ${session} } }`,
        inTenant: true,
    },
    'reset-password': {
        title: 'Choose a new password',
        button: 'Set the password',
        done: 'The password is set, and you are signed out everywhere. Sign in with it.',
        fields: [password('newPassword')],
        mutation: 'mutation ($input: ResetPasswordInput!) { result: resetPassword(input: $input) }',
        inTenant: true,
    },
    'confirm-sign-up': {
        title: 'Confirm your sign-up',
        button: 'Make the workspace',
        done: 'Your workspace is there. If you see no headers below, it is being made: sign in a little later.',
        fields: [password('password'), { name: 'slug', label: 'Another slug (only if the first one is taken)', type: 'text', required: false }],
        mutation: 'mutation ($input: ConfirmSignUpInput!) { result: confirmSignUp(input: $input) { tenant { slug } session { accessToken } } }',
        inTenant: false,
    },
    'verify-email': {
        title: 'Confirm your e-mail address',
        button: 'It is mine',
        done: 'The address is confirmed.',
        fields: [],
        mutation: 'mutation ($input: VerifyEmailInput!) { result: verifyEmail(input: $input) }',
        inTenant: true,
    },
    'confirm-email-change': {
        title: 'Use this e-mail address',
        button: 'Use it from now on',
        done: 'You sign in with this address from now on.',
        fields: [],
        mutation: 'mutation ($input: ConfirmEmailChangeInput!) { result: confirmEmailChange(input: $input) }',
        inTenant: true,
    },
    'shop/confirm-account': {
        title: 'Open your account at the shop',
        button: 'Open the account',
        done: 'Your account is there, and you are signed in.',
        fields: [
            { name: 'password', label: 'Password (10 characters or more; without one you sign in by links in mails)', type: 'password', required: false },
        ],
        mutation: 'mutation ($input: ConfirmCustomerInput!) { result: confirmCustomer(input: $input) { accessToken } }',
        inTenant: true,
    },
    'shop/reset-password': {
        title: 'Choose a new password for the shop',
        button: 'Set the password',
        done: 'The password is set, and you are signed out everywhere. Sign in with it.',
        fields: [{ name: 'newPassword', label: 'Password (10 characters or more)', type: 'password', required: true }],
        mutation: 'mutation ($input: ResetCustomerPasswordInput!) { result: resetCustomerPassword(input: $input) }',
        inTenant: true,
    },
    'shop/confirm-email-change': {
        title: 'Use this e-mail address at the shop',
        button: 'Use it from now on',
        done: 'You sign in with this address from now on.',
        fields: [],
        mutation: 'mutation ($input: ConfirmMyEmailChangeInput!) { result: confirmMyEmailChange(input: $input) }',
        inTenant: true,
    },
    'shop/sign-in': {
        title: 'Sign in to the shop',
        button: 'Sign in',
        done: 'You are signed in.',
        fields: [],
        mutation: 'mutation ($input: SignInCustomerByLinkInput!) { result: signInCustomerByLink(input: $input) { accessToken } }',
        inTenant: true,
    },
};
const style = `
body { margin: 3rem auto; max-width: 26rem; padding: 0 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: #1c2733; background: #f3f5f4 }
main { background: #fff; border-radius: 8px; padding: 1.5rem } h1 { font-size: 1.25rem; margin-top: 0 } label { display: block; margin: .75rem 0 }
input { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit } a { color: #14532d; overflow-wrap: anywhere }
button { padding: .6rem 1.2rem; font: inherit; border: 0; border-radius: 6px; color: #fff; background: #14532d }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .75rem; background: #f3f5f4; padding: .5rem } .bad { color: #991b1b } .good { color: #14532d }`;
const policy = [
    "default-src 'none'",
    `script-src ${hashSource(accountScript)}`,
    `style-src ${hashSource(style)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
/** What the pages send: to be trusted where nothing else may be executed. */
export const accountDocuments = Object.values(pages).map(({ mutation }) => mutation);
export const accountPages = {
    answers(request, response) {
        const path = request.url?.split('?', 1)[0] ?? '/';
        if (request.method !== 'GET' || !path.startsWith(`${ACCOUNT_PAGES}/`))
            return false;
        const name = path.slice(ACCOUNT_PAGES.length + 1);
        const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
        if (!page)
            return false;
        sendPage(response, { html: toHtml(page), policy });
        return true;
    },
};
/** What the address says is read by the script alone: nothing of it is ever written into the page. */
function toHtml({ title, button, done, fields, mutation, inTenant }) {
    const json = JSON.stringify({ done, fields: fields.map((field) => field.name), mutation, inTenant }).replaceAll('<', '\\u003c');
    const inputs = fields.map(({ name, label, type, required }) => `<label>${escapeHtml(label)}<input name="${name}" type="${type}"${required ? ' required' : ''} autocomplete="${type === 'password' ? 'new-password' : 'off'}"></label>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<form>
${inputs.join('\n')}
<button>${escapeHtml(button)}</button>
</form>
<p><output></output></p>
<p id="next" hidden></p>
</main>
<script type="application/json" id="page">${json}</script>
<script>${accountScript}</script>
</body>
</html>
`;
}
//# sourceMappingURL=pages.js.map