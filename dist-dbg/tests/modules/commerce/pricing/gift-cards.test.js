import { expect } from 'chai';
import { DisableGiftCardDocument, GiftCardByCodeDocument, GiftCardDocument, GiftCardEntriesDocument, GiftCardsDocument, IssueGiftCardDocument, RedeemGiftCardDocument, RefundGiftCardDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf, unique } from '../catalogue.js';
import { present, sendKeyed } from './pricing.js';
async function issue(client, amount = '50.00', more = {}) {
    const { data } = await sendKeyed(client, IssueGiftCardDocument, { input: { amount: euros(amount), ...more } });
    return present(data?.issueGiftCard);
}
async function redeem(client, { code, amount, reference = unique('order') }) {
    const { data, errors } = await sendKeyed(client, RedeemGiftCardDocument, { input: { code, amount: euros(amount), reference } });
    return errors[0]?.extensions.reason ?? data?.redeemGiftCard?.balance.amount;
}
describe('a gift card', () => {
    const world = useWorld();
    it('shows its code once, and keeps nothing that tells it', async () => {
        const { acme } = world;
        const { code, giftCard } = await issue(acme.admin);
        expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(giftCard).to.deep.include({ balance: euros('50.00'), endsWith: code.slice(-4), disabledAt: null });
        const typed = code.toLowerCase().replaceAll('-', ' ');
        expect((await acme.admin.run(GiftCardByCodeDocument, { code: typed })).giftCardByCode).to.include({ id: giftCard.id });
        const plain = code.replaceAll('-', '').toLowerCase();
        const found = await world.sql(async (sql) => {
            const schema = schemaOf(acme.tenant.id);
            const rows = await sql.unsafe(`select t.row::text as text from (select to_jsonb(g) as row from ${schema}.gift_cards g union all select to_jsonb(e) from ${schema}.gift_card_entries e
         union all select to_jsonb(a) from ${schema}.audit_changes a) t`);
            return rows.filter(({ text }) => String(text).toLowerCase().includes(plain) || String(text).includes(code)).length;
        });
        expect(found).to.equal(0);
        expect(await world.globex.admin.refusal(GiftCardByCodeDocument, { code })).to.include({ reason: 'COMMERCE_GIFT_CARD_CODE_UNKNOWN' });
        expect(await world.globex.admin.refusal(GiftCardDocument, { id: giftCard.id })).to.include({ reason: 'COMMERCE_GIFT_CARD_NOT_FOUND' });
    });
    it('needs a key to be issued, redeemed and refunded, and is issued once by one key', async () => {
        const { admin } = world.acme;
        const input = { amount: euros('10.00') };
        // As it is sent here, since clients of tests give a key wherever one is asked for.
        const keyless = await fetch(`${world.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...(await admin.headers()) },
            body: JSON.stringify({ query: IssueGiftCardDocument.toString(), variables: { input } }),
        });
        const { errors } = (await keyless.json());
        expect(errors.map(({ extensions }) => extensions.reason)).to.deep.equal(['IDEMPOTENCY_KEY_REQUIRED']);
        const count = async () => (await admin.run(GiftCardsDocument, { first: 100 })).giftCards?.nodes.length ?? 0;
        const before = await count();
        const key = unique('issue-gift-card-key');
        const [one, other] = [
            await sendKeyed(admin, IssueGiftCardDocument, { input }, key),
            await sendKeyed(admin, IssueGiftCardDocument, { input }, key),
        ];
        expect(one.data?.issueGiftCard?.code).to.equal(present(other.data?.issueGiftCard).code);
        expect(await count()).to.equal(before + 1);
    });
    it('pays whole amounts within its balance, whoever races for it', async () => {
        const { admin } = world.acme;
        const { code, giftCard } = await issue(admin, '50.00');
        const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(admin, { code, amount: '12.50' })));
        expect(answers.filter((answer) => answer === 'COMMERCE_GIFT_CARD_BALANCE_SHORT')).to.have.length(16);
        expect(answers.filter((answer) => answer?.includes('.')).toSorted()).to.deep.equal(['0.00', '12.50', '25.00', '37.50']);
        const { giftCardEntries } = await admin.run(GiftCardEntriesDocument, { giftCardId: giftCard.id });
        expect(giftCardEntries?.nodes.map(({ kind, amount, balanceAfter }) => [kind, amount.amount, balanceAfter.amount])).to.deep.equal([
            ['ISSUED', '50.00', '50.00'],
            ['REDEEMED', '-12.50', '37.50'],
            ['REDEEMED', '-12.50', '25.00'],
            ['REDEEMED', '-12.50', '12.50'],
            ['REDEEMED', '-12.50', '0.00'],
        ]);
        const { short } = await world.sql(async (sql) => {
            const schema = schemaOf(world.acme.tenant.id);
            const [row] = await sql.unsafe(`select count(*)::int as short from ${schema}.gift_cards c
        where balance_minor <> (select sum(amount_minor) from ${schema}.gift_card_entries e where e.gift_card_id = c.id)`);
            return row;
        });
        expect(short).to.equal(0);
    });
    it('is moved once by one reference, and never by another amount', async () => {
        const { admin } = world.acme;
        const { code } = await issue(admin, '50.00');
        const reference = unique('order');
        expect(await redeem(admin, { code, amount: '10.00', reference })).to.equal('40.00');
        expect(await redeem(admin, { code, amount: '10.00', reference })).to.equal('40.00');
        expect(await redeem(admin, { code, amount: '11.00', reference })).to.equal('COMMERCE_GIFT_CARD_REFERENCE_REUSED');
    });
    it('takes back what it paid for a reference, in parts, and no more', async () => {
        const { admin } = world.acme;
        const { code, giftCard } = await issue(admin, '50.00');
        const order = unique('order');
        await redeem(admin, { code, amount: '30.00', reference: order });
        const refund = async (amount, redemptionReference = order) => {
            const input = { id: giftCard.id, amount: euros(amount), redemptionReference, reference: unique('return') };
            const { data, errors } = await sendKeyed(admin, RefundGiftCardDocument, { input });
            return errors[0]?.extensions.reason ?? data?.refundGiftCard?.balance.amount;
        };
        expect(await refund('10.00')).to.equal('30.00');
        expect(await refund('20.01')).to.equal('COMMERCE_GIFT_CARD_REFUND_TOO_LARGE');
        const races = await Promise.all([refund('15.00'), refund('15.00')]);
        expect(races.toSorted()).to.deep.equal(['45.00', 'COMMERCE_GIFT_CARD_REFUND_TOO_LARGE']);
        expect(await refund('0.01', 'another order')).to.equal('COMMERCE_GIFT_CARD_REFUND_TOO_LARGE');
    });
    it('pays no more once it has expired or was disabled, nor in another currency', async () => {
        const { admin } = world.acme;
        const expiresAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
        const [expiring, disabled, good] = [await issue(admin, '50.00', { expiresAt }), await issue(admin), await issue(admin)];
        await admin.run(DisableGiftCardDocument, { input: { id: disabled.giftCard.id } });
        world.clock.advance('1h');
        expect(await redeem(admin, { code: expiring.code, amount: '1.00' })).to.equal('COMMERCE_GIFT_CARD_NOT_GOOD');
        expect(await redeem(admin, { code: disabled.code, amount: '1.00' })).to.equal('COMMERCE_GIFT_CARD_NOT_GOOD');
        const input = { code: good.code, amount: { amount: '1.00', currencyCode: 'USD' }, reference: unique('order') };
        const { errors } = await sendKeyed(admin, RedeemGiftCardDocument, { input });
        expect(problemsOf(present(errors[0]).extensions)).to.deep.equal(['input.amount.currencyCode COMMERCE_GIFT_CARD_OTHER_CURRENCY']);
        const past = await sendKeyed(admin, IssueGiftCardDocument, { input: { amount: euros('0.00'), expiresAt: '2020-01-01T00:00:00Z' } });
        expect(problemsOf(present(past.errors[0]).extensions)).to.deep.equal(['input.amount.amount TOO_SMALL']);
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.giftCardIssued', 'commerce.giftCardRedeemed', 'commerce.giftCardRefunded', 'commerce.giftCardDisabled'],
        ]);
    });
    it('never falls below zero, and its entries stay as they are, whatever a statement of the tenant says', async () => {
        const { acme } = world;
        const schema = schemaOf(acme.tenant.id);
        const said = (statement) => world.sql(async (sql) => {
            await sql.unsafe(`set role "${schema}"; set search_path to "${schema}"`);
            return sql.unsafe(statement).then(() => 'done', (error) => error.message);
        });
        expect(await said('update gift_cards set balance_minor = -1')).to.include('gift_cards_balance');
        expect(await said('update gift_card_entries set amount_minor = 1')).to.include('permission denied');
        expect(await said('delete from gift_card_entries')).to.include('permission denied');
    });
    it('cannot be found by trying, and is issued by administrators alone', async () => {
        const { globex } = world;
        const { code } = await issue(globex.admin);
        for (let time = 0; time < 40; time += 1)
            await globex.admin.run(GiftCardByCodeDocument, { code });
        const answers = [];
        for (let time = 0; time < 25; time += 1) {
            const guess = `0000-0000-0000-${String(1_000 + time)}`;
            answers.push((await globex.admin.refusal(GiftCardByCodeDocument, { code: guess })).reason);
        }
        expect(answers[0]).to.equal('COMMERCE_GIFT_CARD_CODE_UNKNOWN');
        expect(answers.at(-1)).to.equal('TOO_MANY_ATTEMPTS');
        const { errors } = await sendKeyed(globex.manager, IssueGiftCardDocument, { input: { amount: euros('1.00') } });
        expect(errors[0]?.extensions.reason).to.equal('PERMISSION_MISSING');
        expect(await globex.viewer.refusal(GiftCardsDocument, {})).to.include({ reason: 'PERMISSION_MISSING' });
    });
});
//# sourceMappingURL=gift-cards.test.js.map