import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
/** A DNS label of 3 to 32 characters that begins with a letter; never the name of a schema, which comes from the id. */
export const SLUG_PATTERN = /^[a-z][a-z0-9-]{1,30}[a-z0-9]$/;
/** Names under the base domain that users would take for the platform's own, or that protocols and mail systems claim. */
const RESERVED = new Set(`about abuse account accounts acme-challenge admin administrator analytics api apis app apps assets auth autoconfig autodiscover
  backup beta billing blog broadcasthost cache cdn chat checkout cloud code community config connect console contact control cpanel
  customer customers dashboard data database db default demo-admin dev developer developers dns doc docs download downloads email
  enterprise error events explorer faq feedback files forum ftp gateway git global grafana graphql graphiql health healthz help home
  host hostmaster http https hub images imap img info internal invite invoice ipv4 ipv6 isatap issue issues jobs json jwks legal live
  livez local localdomain localhost log login logout logs mail mailer mailer-daemon marketing master media metrics mfa mobile monitor
  monitoring mx mysql news newsletter nobody noc none noreply no-reply notifications null oauth official oidc ops operator operators
  owner partner partners pay payment payments ping platform pop pop3 portal postgres postmaster preview private prod production
  profile prometheus proxy public queue readyz redis register registry relay report reports reset root rss saml sandbox scim search
  secure security serai server service services settings setup shop-admin signin signout signup site sitemap smtp soap sql sso ssl
  stage staging stat static stats status store-admin sub support survey system team teams tenant tenants terms test-admin tls token
  tools trust undefined unsubscribe update upload uploads url usenet user users uucp vpn wais web webhook webhooks webmail webmaster
  websocket well-known whois wiki wpad www www1 www2 xml`.split(/\s+/));
/** Digits and doubled letters that are read as letters: `adm1n`, `paypa1`, `vvww`. */
const LOOKALIKES = [
    [/0/g, 'o'],
    [/3/g, 'e'],
    [/4/g, 'a'],
    [/5/g, 's'],
    [/7/g, 't'],
    [/vv/g, 'w'],
    [/rn/g, 'm'],
    [/-/g, ''],
];
export const slugSchema = z
    .string()
    .regex(SLUG_PATTERN, 'must have 3 to 32 characters: small letters, digits and hyphens, beginning with a letter and not ending with a hyphen')
    .refine((slug) => !slug.includes('--'), problem('MALFORMED', 'must not contain two hyphens in a row'))
    .refine((slug) => !isReserved(slug), problem('RESERVED', 'is reserved for the platform'));
function isReserved(slug) {
    const read = LOOKALIKES.reduce((text, [pattern, letter]) => text.replace(pattern, letter), slug);
    // A one is read as either of two letters.
    return [slug, read.replaceAll('1', 'i'), read.replaceAll('1', 'l')].some((name) => RESERVED.has(name) || RESERVED_READ.has(name));
}
/** The reserved names as they read without hyphens. */
const RESERVED_READ = new Set([...RESERVED].map((name) => name.replaceAll('-', '')));
//# sourceMappingURL=slug.js.map