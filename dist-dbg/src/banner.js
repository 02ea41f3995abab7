import { styleText } from 'node:util';
import { DEMO_OPERATOR, DEMO_PASSWORD, demoPeople, demoTenants } from './demo.js';
/** What a newcomer sees: where everything is, who can sign in, and one line to paste. */
export function banner({ config, port, startedInMs, database }) {
    const url = `http://localhost:${port}`;
    const lines = [
        '',
        `  ${bold(`Serai ${config.version}`)}   ready in ${(startedInMs / 1_000).toFixed(1)} s   (${database})`,
        '',
        `  GraphQL   ${url}/graphql`,
        ...(config.explorer ? [`  Sandbox   ${url}/graphql   in a browser; a local explorer opens when you are offline`] : []),
        ...(config.mail.inbox === null ? [] : [`  Mails     ${url}/dev/mail   what would be sent, since there is no SMTP_URL`]),
        `  Health    ${url}/readyz   (${url}/livez for "is the process alive")`,
        ...(config.demo ? demo(url, port) : []),
        '',
        '  Ctrl-C stops it; the data stays. Documentation: README.md and docs/',
        '',
    ];
    return lines.join('\n');
}
function demo(url, port) {
    const query = '{"query":"{ products(first: 3) { totalCount nodes { name category { name } variants { sku stock { available } price { amount currencyCode } } } } }"}';
    return [
        '',
        `  ${bold('Demo sign-ins')} (password of each: ${DEMO_PASSWORD})`,
        ...demoTenants.map(({ slug, admin }) => `    ${admin.padEnd(22)} admin of ${slug.padEnd(8)} http://${slug}.localhost:${port}/graphql, or the header x-tenant: ${slug}`),
        `    ${'…@acme.test'.padEnd(22)} ${demoPeople.map(({ mailbox }) => mailbox).join(', ')}: with fewer rights; in globex as well`,
        `    ${DEMO_OPERATOR.padEnd(22)} platform operator, ${url}/graphql without a tenant`,
        '',
        `  ${bold('Try it')}`,
        `    TOKEN=$(curl -s ${url}/graphql -H 'content-type: application/json' -H 'x-tenant: acme' -d '{"query":"mutation { signIn(input: { email: \\"admin@acme.test\\", password: \\"${DEMO_PASSWORD}\\" }) { ... on SignedIn { accessToken } } }"}' | sed 's/.*"accessToken":"\\([^"]*\\)".*/\\1/'); curl -s ${url}/graphql -H 'content-type: application/json' -H 'x-tenant: acme' -H "authorization: Bearer $TOKEN" -d '${query}'`,
    ];
}
function bold(text) {
    return process.stdout.isTTY ? styleText('bold', text) : text;
}
//# sourceMappingURL=banner.js.map