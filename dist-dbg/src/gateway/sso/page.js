import { errorCodes } from '../../kernel/errors.js';
import { escapeHtml } from '../../platform/mail/layout.js';
import { hashSource, sendPage } from '../http/pages.js';
const style = 'body { margin: 3rem auto; max-width: 26rem; padding: 0 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: #1c2733 }';
const policy = `default-src 'none'; style-src ${hashSource(style)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** For whoever cannot be sent back to the front-end, since nobody knows which sign-in it is. */
export function sendProblemPage(response, { code, reason, message }) {
    const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign-in</title>
<style>${style}</style>
</head>
<body>
<h1>This sign-in cannot go on</h1>
<p>${escapeHtml(message)}</p>
<p><small>${escapeHtml(reason)}</small></p>
</body>
</html>`;
    sendPage(response, { html, policy, status: errorCodes[code] });
}
//# sourceMappingURL=page.js.map