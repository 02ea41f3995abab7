import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages for browsers that are no part of the API. Other sites can neither read nor frame them. */
export type Pages = {
  /** Whether it answers the request, now or in a moment. */
  answers(request: IncomingMessage, response: ServerResponse): boolean;
};

/** Answers with a page and its own policy, whatever was set before. */
export function sendPage(response: ServerResponse, page: { readonly html: string; readonly policy: string; readonly status?: number }): void {
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
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
