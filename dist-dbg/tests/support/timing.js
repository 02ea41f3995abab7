/** Whether two kinds of requests can be told apart by how long they take. */
import { AcceptInvitationDocument, ChooseSettingDocument, RegisterCustomerDocument, RequestCustomerSignInLinkDocument, RequestPasswordResetDocument, SignInCustomerDocument, SignInDocument, SignUpDocument, } from '../../schema/generated/graphql.js';
import { followLink, issueLink } from '../../src/modules/auth/links/service.js';
import { insertCustomer } from '../../src/modules/commerce/customers/queries.js';
import { customerId } from '../../src/modules/commerce/ids.js';
import { insertAccount } from '../../src/modules/commerce/shoppers/accounts/queries.js';
import { createUser } from '../../src/modules/users/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
import { Random } from './random.js';
/** What a world needs so that every request comes from an address of its own and none is throttled for all together. */
export const timingVariables = { TRUSTED_PROXIES: '127.0.0.1', SIGN_UP: 'on', SIGN_UPS_PER_MINUTE: '10000' };
/** Both kinds in turn, in an order that is drawn anew each time: what slows the machine down slows both. */
export async function compare({ flow, known, unknown }, samples, seed = 1) {
    const random = new Random(seed);
    const times = { known: [], unknown: [] };
    const measure = async (kind, index) => {
        const began = performance.now();
        await (kind === 'known' ? known : unknown)(index);
        times[kind].push(performance.now() - began);
    };
    for (let index = -3; index < samples; index += 1) {
        if (index === 0)
            Object.assign(times, { known: [], unknown: [] });
        const first = random.next() < 0.5 ? 'known' : 'unknown';
        await measure(first, index);
        await measure(first === 'known' ? 'unknown' : 'known', index);
    }
    return { flow, ...times, p: mannWhitney(times.known, times.unknown) };
}
/** The flows that take an e-mail address or a link of a mail, each for one that is known and for one that is not. */
export async function enumerationFlows(world, samples) {
    const total = samples + 3;
    const { acme } = world;
    const passwordHash = await hashPassword('a-password-that-nobody-types');
    const emails = Array.from({ length: total }, (_, index) => `known-${index}@mail.test`);
    for (const email of emails)
        await acme.ctx.write((tx) => createUser(tx, { email, displayName: 'Kim', passwordHash, role: 'viewer' }));
    for (const email of emails)
        await acme.ctx.write((tx) => insertCustomerWithAccount(tx, { email, passwordHash }));
    await acme.admin.run(ChooseSettingDocument, { input: { key: 'commerce.storefrontOpen', value: 'true' } });
    const tokens = await usedTokens(world, total);
    let addresses = 0;
    const send = (tenant, document, input) => {
        addresses += 1;
        const from = `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
        const client = tenant === null ? world.client({ tenant: null, email: null }) : acme.anonymous;
        return client.send(document, { input }, { 'x-forwarded-for': from });
    };
    const known = (index) => emails[index + 3] ?? '';
    const unknown = (index) => `nobody-${index}@mail.test`;
    const password = 'not-the-right-one';
    const both = (flow, ask) => ({
        flow,
        known: (index) => ask(known(index), index),
        unknown: (index) => ask(unknown(index), index),
    });
    return [
        both('signIn', (email) => send(acme.tenant.id, SignInDocument, { email, password })),
        both('requestPasswordReset', (email) => {
            // So that what all of them together may ask for is regained.
            world.clock.advance('5s');
            return send(acme.tenant.id, RequestPasswordResetDocument, { email });
        }),
        both('signInCustomer', (email) => send(acme.tenant.id, SignInCustomerDocument, { email, password })),
        both('requestCustomerSignInLink', (email) => send(acme.tenant.id, RequestCustomerSignInLinkDocument, { email })),
        both('registerCustomer', (email) => send(acme.tenant.id, RegisterCustomerDocument, { email, displayName: 'Kim' })),
        both('signUp', (email) => send(null, SignUpDocument, { companyName: 'Hooli', slug: 'hooli', email })),
        {
            flow: 'acceptInvitation',
            known: (index) => send(acme.tenant.id, AcceptInvitationDocument, { token: tokens[index + 3], password: 'four-words-nobody-guesses' }),
            unknown: (index) => send(acme.tenant.id, AcceptInvitationDocument, { token: `no${index}`.padEnd(43, 'x'), password: 'four-words-nobody-guesses' }),
        },
    ];
}
async function insertCustomerWithAccount({ db, ctx }, { email, passwordHash }) {
    const [id, now] = [customerId.mint(), ctx.now()];
    await insertCustomer(db, { id, email, displayName: 'Kim', createdAt: now, updatedAt: now });
    await insertAccount(db, { customerId: id, passwordHash, createdAt: now });
}
/** Tokens of links that were followed already. */
async function usedTokens({ acme }, total) {
    const tokens = [];
    for (let index = 0; index < total; index += 1) {
        const token = await acme.ctx.write(async (tx) => {
            const link = await issueLink(tx, { purpose: 'INVITATION', subjectId: `used-${index}`, email: `used-${index}@mail.test` });
            const made = tx.ctx.tokens.linkTokenOf(link?.id ?? '');
            await followLink(tx, { purpose: 'INVITATION', token: made });
            return made;
        });
        tokens.push(token);
    }
    return tokens;
}
export function median(times) {
    return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
/** The two-sided p-value of the Mann-Whitney U test, by the normal approximation: good from some twenty samples each. */
export function mannWhitney(one, other) {
    const ranked = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))].sort((a, b) => a.value - b.value);
    const rankSum = ranked.reduce((sum, { isOne }, index) => sum + (isOne ? index + 1 : 0), 0);
    const u = rankSum - (one.length * (one.length + 1)) / 2;
    const mean = (one.length * other.length) / 2;
    const deviation = Math.sqrt((one.length * other.length * (one.length + other.length + 1)) / 12);
    return 2 * (1 - normal(Math.abs(u - mean) / deviation));
}
/** The standard normal distribution function (Abramowitz and Stegun, 7.1.26). */
function normal(z) {
    const t = 1 / (1 + (0.3275911 * z) / Math.SQRT2);
    const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return 0.5 * (1 + (1 - series * Math.exp((-z * z) / 2)));
}
//# sourceMappingURL=timing.js.map