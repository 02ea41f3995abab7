import { createHash } from 'node:crypto';
/** Answers with a page and its own policy, whatever was set before. */
export function sendPage(response, page) {
    response.removeHeader('x-frame-options');
    response.writeHead(page.status ?? 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': page.policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
    });
    response.end(page.html);
}
/** As a Content-Security-Policy names a script or style that stands in the page. */
export function hashSource(text) {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
//# sourceMappingURL=pages.js.map