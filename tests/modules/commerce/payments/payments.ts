/** The steps that tests of payments share. */
import {
  CapturePaymentDocument,
  ConfigurePaymentProviderDocument,
  CreatePaymentDocument,
  PaymentDocument,
  type PaymentQuery,
  PaymentToConfirmDocument,
} from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { type CardProvider, PUBLISHABLE_KEY, SECRET_KEY, signedWebhook, useCardProvider } from '../../../support/card-provider.js';
import type { Client } from '../../../support/client.js';
import { type EventWorld, useEvents } from '../../../support/events.js';
import { type TenantWorld, type World, until, useWorld } from '../../../support/world.js';
import { euros, unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';

export type Payment = NonNullable<PaymentQuery['payment']>;
export const WEBHOOK_SECRET = 'whsec_testSigningSecret0000';

export type CardWorld = { readonly world: World; readonly events: EventWorld; readonly cards: CardProvider };

/** A world whose tenants take cards at a provider on the loopback, with workers. */
export function useCards(): CardWorld {
  const world = useWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
  const made = { world, cards: useCardProvider(), events: useEvents(world) };
  before(async () => {
    for (const { admin } of [world.acme, world.globex]) await configure(admin, made.cards);
  });
  return made;
}

export async function configure(admin: Client, cards: CardProvider, webhookSecret: string | null = WEBHOOK_SECRET) {
  const input = { kind: 'STRIPE', secretKey: SECRET_KEY, publishableKey: PUBLISHABLE_KEY, apiUrl: cards.url, webhookSecret } as const;
  return present((await admin.run(ConfigurePaymentProviderDocument, { input })).configurePaymentProvider);
}

export async function newPayment(client: Client, method: 'CASH' | 'INVOICE' | 'BANK_TRANSFER' | 'CARD', amount = '100.00', capturesAtOnce = false) {
  const input = { reference: { kind: 'order', id: unique('order') }, method, amount: euros(amount), capturesAtOnce };
  return present((await client.run(CreatePaymentDocument, { input })).createPayment);
}

export async function read(client: Client, id: string): Promise<Payment> {
  return present((await client.run(PaymentDocument, { id })).payment);
}

export async function untilState(client: Client, id: string, state: string): Promise<Payment> {
  await until(async () => (await read(client, id)).state === state, `the payment is ${state}`, 20_000).catch(async (error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(await read(client, id))}`);
  });
  return read(client, id);
}

/** Of a kind, the last one. */
export function operation(payment: Payment, kind: string) {
  return present(payment.operations.findLast((one) => one.kind === kind));
}

export async function untilOperation(client: Client, id: string, { kind, state }: { kind: string; state: string }): Promise<Payment> {
  await until(async () => operation(await read(client, id), kind).state === state, `the ${kind} is ${state}`, 20_000).catch(async (error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(await read(client, id))}`);
  });
  return read(client, id);
}

export async function clientSecretOf(client: Client, id: string): Promise<string> {
  const ask = async () => (await client.run(PaymentToConfirmDocument, { id })).payment?.clientSecret;
  await until(async () => (await ask()) != null, 'the provider has made the payment', 20_000);
  return present(await ask());
}

/** A payment by card that its customer has confirmed; the webhook says so. */
export async function authorised(at: CardWorld, tenant: TenantWorld, amount = '100.00'): Promise<Payment> {
  const { id } = await newPayment(tenant.admin, 'CARD', amount);
  const intent = at.cards.confirm(await clientSecretOf(tenant.admin, id));
  await tellOf(at, tenant, { type: 'payment_intent.amount_capturable_updated', object: intent });
  return untilState(tenant.admin, id, 'AUTHORISED');
}

export type Told = { readonly type: string; readonly object: unknown; readonly id?: string; readonly secret?: string };

/** Posts a webhook to the tenant's address, as the provider signs it; answers the status. */
export async function tellOf({ world }: CardWorld, { admin }: TenantWorld, { type, object, id, secret = WEBHOOK_SECRET }: Told): Promise<number> {
  const { data } = await admin.send<{ paymentProviders: { kind: string; webhookUrl: string }[] }>('{ paymentProviders { kind webhookUrl } }');
  const url = data?.paymentProviders.find(({ kind }) => kind === 'STRIPE')?.webhookUrl ?? '';
  const signed = signedWebhook(type, object, { secret, at: world.clock.now(), ...(id === undefined ? {} : { id }) });
  const response = await fetch(`${world.url}${new URL(url).pathname}`, { method: 'POST', ...signed });
  await response.arrayBuffer();
  return response.status;
}

export async function captureReason(client: Client, input: { id: string; amount?: ReturnType<typeof euros>; isFinal?: boolean }): Promise<string> {
  const { data, errors } = await client.send<{ capturePayment: { state: string } }>(CapturePaymentDocument, { input });
  return errors[0]?.extensions.reason ?? data?.capturePayment.state ?? 'nothing';
}

/** How many payments have sums other than their operations, or more taken or given back than there was. */
export async function countWrongSums({ world }: Pick<CardWorld, 'world'>, { tenant }: TenantWorld): Promise<number> {
  const [row] = await world.sql((sql) =>
    sql
      .unsafe(`set search_path to "${schemaOf(tenant.id)}"; select count(*)::int as wrong from payments p where
      captured_minor <> (select coalesce(sum(amount_minor), 0) from payment_operations o where o.payment_id = p.id and kind = 'CAPTURE' and state = 'SUCCEEDED')
      or refunded_minor <> (select coalesce(sum(amount_minor), 0) from payment_operations o where o.payment_id = p.id and kind = 'REFUND' and state = 'SUCCEEDED')
      or authorised_minor <> (select coalesce(sum(amount_minor), 0) from payment_operations o where o.payment_id = p.id and kind = 'AUTHORISE' and state = 'SUCCEEDED')
      or captured_minor > authorised_minor or refunded_minor > captured_minor`)
      .then((results) => results.at(-1) as unknown as { wrong: number }[]),
  );
  return present(row).wrong;
}
