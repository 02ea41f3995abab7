import { check } from '../../../../kernel/check.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import { type FieldProblem, invalidInput } from '../../../../kernel/errors.js';
import { given } from '../../../../kernel/inputs.js';
import { addModuleSource, giveModuleSourceSecret, urlOfSource } from '../../../inbound/public.js';
import { paymentProviderConfigured } from '../events.js';
import { TOLD_AS } from '../performing/webhooks.js';
import type { PaymentMethod, ProviderKind, ProviderRow } from '../tables.js';
import { type ConfigureProvider, type ProviderChange, configureProviderSchema } from './checks.js';
import { sealKey } from './keys.js';
import { listProviders, lockProvider, saveProvider } from './queries.js';

const STRIPE_API = 'https://api.stripe.com';

/** A provider as front-ends and administrators see it. */
export type ProviderView = {
  readonly kind: ProviderKind;
  readonly methods: readonly PaymentMethod[];
  readonly isEnabled: boolean;
  readonly publishableKey: string | null;
  readonly apiUrl: string | null;
  readonly webhookUrl: string | null;
};

const BY_HAND: ProviderView = {
  ...{ kind: 'MANUAL', methods: ['CASH', 'INVOICE', 'BANK_TRANSFER'], isEnabled: true },
  ...{ publishableKey: null, apiUrl: null, webhookUrl: null },
};
const WITHOUT_KEYS: ProviderView = { ...BY_HAND, kind: 'STRIPE', methods: ['CARD'], isEnabled: false };

export async function listPaymentProviders(ctx: Ctx): Promise<readonly ProviderView[]> {
  const [configured] = await ctx.read(listProviders);
  return [BY_HAND, configured ? viewOf(ctx, configured) : WITHOUT_KEYS];
}

/** What is not given stays. Keys are never shown again. */
export async function configurePaymentProvider(ctx: Ctx, input: ConfigureProvider): Promise<ProviderView> {
  const change = check(configureProviderSchema, input);
  await requireReachable(ctx, change.apiUrl);
  return ctx.write(async (tx) => {
    const current = await lockProvider(tx.db, change.kind);
    requireKeys(current, change);
    const provider = rowOf(ctx, { current, change, webhookSourceId: await sourceOf(tx, current, change.webhookSecret) });
    await saveProvider(tx.db, provider);
    const { kind, version, disabledAt } = provider;
    const changed = Object.keys(given(change)).filter((name) => name !== 'kind');
    tx.emit(paymentProviderConfigured({ kind, isEnabled: disabledAt === null, changed, version }));
    return viewOf(ctx, provider);
  });
}

async function requireReachable(ctx: Ctx, apiUrl: string | undefined): Promise<void> {
  const wrong = apiUrl === undefined ? null : await ctx.outbound.problemOf(apiUrl);
  if (wrong !== null) throw invalidInput([{ path: 'input.apiUrl', reason: 'URL', message: `must ${wrong}` }]);
}

/** A key is given together with where it is sent: nobody sends the key of others to a server of their own. */
function requireKeys(current: ProviderRow | null, { apiUrl, secretKey, publishableKey }: ProviderChange): void {
  const goesElsewhere = apiUrl !== undefined && apiUrl !== current?.apiUrl;
  const missing: FieldProblem[] = [];
  if (secretKey === undefined && (current === null || goesElsewhere)) {
    missing.push({ path: 'input.secretKey', reason: 'REQUIRED', message: 'must be given at first, and whenever apiUrl changes' });
  }
  if (publishableKey === undefined && current === null) {
    missing.push({ path: 'input.publishableKey', reason: 'REQUIRED', message: 'must be given at first' });
  }
  if (missing.length > 0) throw invalidInput(missing);
}

const WEBHOOK_TYPES = ['payment_intent.*', 'charge.*', 'refund.*'];

/** Its secret comes later as a rule: Stripe says it when it has been told the address. */
async function sourceOf(tx: Tx, current: ProviderRow | null, secret: string | undefined): Promise<string> {
  const known = current?.webhookSourceId ?? null;
  if (known !== null && secret === undefined) return known;
  if (known !== null && secret !== undefined && (await giveModuleSourceSecret(tx, known, secret))) return known;
  const at = (to: string, pointer: string) => ({ to, pointer, attribute: null, value: null, as: null, optional: true });
  const values = [at('object', '/data/object/id'), at('intent', '/data/object/payment_intent'), at('payment', '/data/object/metadata/payment')];
  return addModuleSource(tx, {
    name: 'Payments by card',
    preset: 'STRIPE',
    secret: secret ?? null,
    mappings: [{ types: WEBHOOK_TYPES, event: TOLD_AS, mutation: null, values }],
  });
}

type Wanted = { readonly current: ProviderRow | null; readonly change: ProviderChange; readonly webhookSourceId: string };

function rowOf(ctx: Ctx, { current, change, webhookSourceId }: Wanted): ProviderRow {
  const { kind, secretKey, publishableKey, apiUrl, isEnabled } = change;
  const now = ctx.now();
  const sealed = secretKey === undefined && current !== null ? current : sealKey(ctx, kind, secretKey ?? '');
  const disabledAt = isEnabled === false ? (current?.disabledAt ?? now) : isEnabled ? null : (current?.disabledAt ?? null);
  return {
    ...{ kind, webhookSourceId, disabledAt, createdAt: current?.createdAt ?? now, updatedAt: now, version: (current?.version ?? 0) + 1 },
    ...{ apiUrl: apiUrl ?? current?.apiUrl ?? STRIPE_API, publishableKey: publishableKey ?? current?.publishableKey ?? '' },
    ...{ keyId: sealed.keyId, wrappedKey: sealed.wrappedKey, ciphertext: sealed.ciphertext },
  };
}

function viewOf(ctx: Ctx, { kind, disabledAt, publishableKey, apiUrl, webhookSourceId }: ProviderRow): ProviderView {
  const webhookUrl = urlOfSource(ctx, webhookSourceId);
  return { kind, methods: WITHOUT_KEYS.methods, isEnabled: disabledAt === null, publishableKey, apiUrl, webhookUrl };
}
