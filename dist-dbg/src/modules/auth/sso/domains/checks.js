import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { line } from '../../../../kernel/inputs.js';
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Everybody has an address there: nobody can speak for them, whatever stands in the DNS. */
const EVERYBODYS = new Set([
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'icloud.com', 'me.com', 'aol.com'],
    ...['gmx.de', 'gmx.net', 'gmx.com', 'web.de', 'mail.com', 'proton.me', 'protonmail.com', 'orange.fr', 'free.fr', 'qq.com', '163.com'],
]);
/** As it stands in the DNS: in small letters, letters beyond ASCII as `xn--…`. */
export const domainSchema = line(253).transform((text, ctx) => {
    const domain = domainToASCII(text.toLowerCase().replace(/^@/, ''));
    const labels = domain.split('.');
    if (labels.length < 2 || domain.length > 253 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? '')) {
        ctx.addIssue({ code: 'custom', ...problem('NOT_A_DOMAIN', 'must be a domain such as example.com') });
        return z.NEVER;
    }
    if (EVERYBODYS.has(domain)) {
        ctx.addIssue({ code: 'custom', ...problem('NOT_A_COMPANYS', 'must be the domain of a company: anybody has addresses at this one') });
        return z.NEVER;
    }
    return domain;
});
export const ssoDomainSchema = z.strictObject({ domain: domainSchema });
/** The domain of an address, as domains are kept; empty for what is no address. */
export function domainOf(email) {
    const at = email.lastIndexOf('@');
    return at < 1 ? '' : domainToASCII(email.slice(at + 1).toLowerCase());
}
//# sourceMappingURL=checks.js.map