/** The steps that tests of payments share. */
import { CapturePaymentDocument, ConfigurePaymentProviderDocument, CreatePaymentDocument, PaymentDocument, PaymentToConfirmDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { PUBLISHABLE_KEY, SECRET_KEY, signedWebhook, useCardProvider } from '../../../support/card-provider.js';
import { useEvents } from '../../../support/events.js';
import { until, useWorld } from '../../../support/world.js';
import { euros, unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
export const WEBHOOK_SECRET = 'whsec_testSigningSecret0000';
/** A world whose tenants take cards at a provider on the loopback, with workers. */
export function useCards() {
    const world = useWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
    const made = { world, cards: useCardProvider(), events: useEvents(world) };
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await configure(admin, made.cards);
    });
    return made;
}
export async function configure(admin, cards, webhookSecret = WEBHOOK_SECRET) {
    const input = { kind: 'STRIPE', secretKey: SECRET_KEY, publishableKey: PUBLISHABLE_KEY, apiUrl: cards.url, webhookSecret };
    return present((await admin.run(ConfigurePaymentProviderDocument, { input })).configurePaymentProvider);
}
export async function newPayment(client, method, amount = '100.00', capturesAtOnce = false) {
    const input = { reference: { kind: 'order', id: unique('order') }, method, amount: euros(amount), capturesAtOnce };
    return present((await client.run(CreatePaymentDocument, { input })).createPayment);
}
export async function read(client, id) {
    return present((await client.run(PaymentDocument, { id })).payment);
}
export async function untilState(client, id, state) {
    await until(async () => (await read(client, id)).state === state, `the payment is ${state}`, 20_000).catch(async (error) => {
        throw new Error(`${error.message}: ${JSON.stringify(await read(client, id))}`);
    });
    return read(client, id);
}
/** Of a kind, the last one. */
export function operation(payment, kind) {
    return present(payment.operations.findLast((one) => one.kind === kind));
}
export async function untilOperation(client, id, { kind, state }) {
    await until(async () => operation(await read(client, id), kind).state === state, `the ${kind} is ${state}`, 20_000).catch(async (error) => {
        throw new Error(`${error.message}: ${JSON.stringify(await read(client, id))}`);
    });
    return read(client, id);
}
export async function clientSecretOf(client, id) {
    const ask = async () => (await client.run(PaymentToConfirmDocument, { id })).payment?.clientSecret;
    await until(async () => (await ask()) != null, 'the provider has made the payment', 20_000);
    return present(await ask());
}
/** A payment by card that its customer has confirmed; the webhook says so. */
export async function authorised(at, tenant, amount = '100.00') {
    const { id } = await newPayment(tenant.admin, 'CARD', amount);
    const intent = at.cards.confirm(await clientSecretOf(tenant.admin, id));
    await tellOf(at, tenant, { type: 'payment_intent.amount_capturable_updated', object: intent });
    return untilState(tenant.admin, id, 'AUTHORISED');
}
/** Posts a webhook to the tenant's address, as the provider signs it; answers the status. */
export async function tellOf({ world }, { admin }, { type, object, id, secret = WEBHOOK_SECRET }) {
    const { data } = await admin.send('{ paymentProviders { kind webhookUrl } }');
    const url = data?.paymentProviders.find(({ kind }) => kind === 'STRIPE')?.webhookUrl ?? '';
    const signed = signedWebhook(type, object, { secret, at: world.clock.now(), ...(id === undefined ? {} : { id }) });
    const response = await fetch(`${world.url}${new URL(url).pathname}`, { method: 'POST', ...signed });
    await response.arrayBuffer();
    return response.status;
}
export async function captureReason(client, input) {
    const { data, errors } = await client.send(CapturePaymentDocument, { input });
    return errors[0]?.extensions.reason ?? data?.capturePayment.state ?? 'nothing';
}
/** How many payments have sums other than their operations, or more taken or given back than there was. */
export async function countWrongSums({ world }, { tenant }) {
    const [row] = await world.sql((sql) => sql
        .unsafe(`set search_path to "${schemaOf(tenant.id)}"; select count(*)::int as wrong from payments p where
      captured_minor <> (select coalesce(sum(amount_minor), 0) from payment_operations o where o.payment_id = p.id and kind = 'CAPTURE' and state = 'SUCCEEDED')
      or refunded_minor <> (select coalesce(sum(amount_minor), 0) from payment_operations o where o.payment_id = p.id and kind = 'REFUND' and state = 'SUCCEEDED')
      or authorised_minor <> (select coalesce(sum(amount_minor), 0) from payment_operations o where o.payment_id = p.id and kind = 'AUTHORISE' and state = 'SUCCEEDED')
      or captured_minor > authorised_minor or refunded_minor > captured_minor`)
        .then((results) => results.at(-1)));
    return present(row).wrong;
}
//# sourceMappingURL=payments.js.map