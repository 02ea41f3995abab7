import { escapeHtml } from '../../platform/mail/layout.js';
import { hashSource } from '../http/pages.js';
export const INBOX_PATH = '/dev/mail';
const style = `
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: #1c2733; background: #f3f5f4 }
a { color: #14532d } h1 { font-size: 1.25rem } table { width: 100%; border-collapse: collapse; background: #fff }
td, th { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #dfe4e2; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; padding: 1rem; border: 1px solid #dfe4e2 }
iframe { width: 100%; height: 34rem; border: 1px solid #dfe4e2; background: #fff } .note { color: #5b6875 }`;
/** No script at all; the only frame is the mail's own HTML, which runs none either. */
export const inboxPolicy = [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
/** For the HTML of a mail: inline styles, links that open beside the frame, and nothing else. */
export const mailPolicy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
export function inboxPage(mails) {
    const rows = mails.map((mail) => `<tr><td>${mail.receivedAt.slice(0, 19).replace('T', ' ')}</td><td>${escapeHtml(mail.to.address)}</td><td><a href="${addressOf(mail)}">${escapeHtml(mail.subject)}</a></td></tr>`);
    const table = `<table><tr><th>Received (UTC)</th><th>To</th><th>Subject</th></tr>\n${rows.join('\n')}\n</table>`;
    const note = 'Mails of this installation end here, because no SMTP_URL is set. Reload to see new ones; the newest 200 are kept.';
    return page('Mail inbox', `<p class="note">${note}</p>\n${mails.length === 0 ? '<p>No mails yet.</p>' : table}`);
}
export function mailPage(mail) {
    const facts = [
        ['From', `${mail.from.name} <${mail.from.address}>`],
        ['To', `${mail.to.name} <${mail.to.address}>`],
        ['Received', mail.receivedAt],
        ['Language', mail.language],
    ].map(([name = '', text = '']) => `<tr><th>${name}</th><td>${escapeHtml(text)}</td></tr>`);
    return page(mail.subject, `<p><a href="${INBOX_PATH}">All mails</a></p>
<table>${facts.join('\n')}</table>
<h1>As text</h1>
<pre>${linked(mail.text)}</pre>
<h1>As HTML</h1>
<iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="${addressOf(mail)}/html"></iframe>`);
}
/** What stands in the frame: the mail as it was sent, its links opening in a new tab. */
export function mailFrame(mail) {
    return mail.html.replaceAll('<a href=', '<a target="_blank" rel="noreferrer" href=');
}
export function noSuchMailPage() {
    return page('No such mail', `<p>It has made room for newer ones. <a href="${INBOX_PATH}">All mails</a></p>`);
}
function addressOf(mail) {
    return `${INBOX_PATH}/${encodeURIComponent(mail.id)}`;
}
/** Addresses become links: the text was escaped before, so that nothing else can. */
function linked(text) {
    return escapeHtml(text).replace(/https?:\/\/[^\s<>"']+/g, (address) => `<a href="${address}">${address}</a>`);
}
function page(title, body) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}
//# sourceMappingURL=page.js.map