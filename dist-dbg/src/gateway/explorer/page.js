import { createHash } from 'node:crypto';
import { assetUrls } from './assets.js';
import { bootScript } from './boot.js';
import { documentOf } from './examples.js';
const SANDBOX_SCRIPTS = 'https://embeddable-sandbox.cdn.apollographql.com';
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';
/** Whoever is offline, or behind a firewall that swallows packets, waits this long for the local explorer. */
const SANDBOX_WAIT_MS = 3_000;
/** The Sandbox receives its document in the URL of its frame, and servers refuse long ones. */
const SANDBOX_DOCUMENT_CHARACTERS_MAX = 4_000;
/** Answers with the page and its own headers, whatever was set before. */
export function sendExplorerPage(response, page) {
    response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': explorerPolicy,
        // The Sandbox's frame may want to know whom it serves; the path stays here.
        'referrer-policy': 'strict-origin',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
    });
    response.end(explorerPage(page));
}
/**
 * What a browser sees at GET /graphql: Apollo Sandbox, and GraphiQL from our own files where Apollo's cannot be reached. Both talk
 * to the address that the page has. Goes out with `explorerPolicy`.
 */
export function explorerPage({ title, headers, examples }) {
    const tabs = examples.map((example) => ({ query: documentOf([example]), variables: JSON.stringify(example.variables, null, 2) }));
    const json = JSON.stringify({
        headers,
        tabs,
        fingerprint: hashOf(JSON.stringify(tabs)),
        sandbox: sandboxState(examples),
        sandboxUrl: `${SANDBOX_SCRIPTS}/_latest/embeddable-sandbox.umd.production.min.js`,
        sandboxWaitMs: SANDBOX_WAIT_MS,
        assets: assetUrls,
    });
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
html, body, #explorer { height: 100%; margin: 0; }
iframe { width: 100%; height: 100%; border: 0; }
</style>
</head>
<body>
<div id="explorer"></div>
<script type="application/json" id="page">${json.replaceAll('<', '\\u003c')}</script>
<script>${bootScript}</script>
</body>
</html>
`;
}
/**
 * The Content-Security-Policy of the page: our own files, Apollo's script and Apollo's frame. Inline styles are GraphiQL's, whose
 * dialogs write them as they open; no style can fetch anything, as images and fonts come from `data:` alone.
 */
export const explorerPolicy = [
    "default-src 'none'",
    `script-src 'self' '${hashOf(bootScript)}' ${SANDBOX_SCRIPTS}`,
    `frame-src ${SANDBOX_FRAME}`,
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
/** The first examples, as many as fit, in one document; of two variables with one name the first counts. */
function sandboxState(examples) {
    const fitting = [];
    for (const example of examples) {
        if (encodeURIComponent(documentOf([...fitting, example])).length > SANDBOX_DOCUMENT_CHARACTERS_MAX)
            break;
        fitting.push(example);
    }
    return { document: documentOf(fitting), variables: Object.assign({}, ...fitting.toReversed().map((example) => example.variables)) };
}
/** As a Content-Security-Policy writes it. */
function hashOf(text) {
    return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
//# sourceMappingURL=page.js.map