/** The cookie that binds a sign-in through a provider to the browser that began it. It identifies nobody and holds no right. */
import { randomBytes } from 'node:crypto';
/** As long as a sign-in may take. */
const SECONDS = 600;
/** `__Host-`: only this host sets it, over TLS, for all of it (RFC 6265bis, section 4.1.3.2). Without TLS, in development, there is no such cookie. */
function nameOf(protocol) {
    return protocol === 'https' ? '__Host-serai-sso' : 'serai-sso';
}
/** What the browser brings; empty when it brings none, or two that somebody has planted. */
export function readBrowser({ headers }, protocol) {
    const own = `${nameOf(protocol)}=`;
    const found = (headers.cookie ?? '')
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one.startsWith(own));
    const value = found.length === 1 ? (found[0]?.slice(own.length) ?? '') : '';
    return /^[\w-]{43}$/.test(value) ? value : '';
}
/** The one it has, so that two windows can sign in at a time, or a new one. */
export function bindBrowser(request, protocol) {
    const browser = readBrowser(request, protocol) || randomBytes(32).toString('base64url');
    const secure = protocol === 'https' ? '; Secure' : '';
    return { browser, cookie: `${nameOf(protocol)}=${browser}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}` };
}
//# sourceMappingURL=cookie.js.map