import { check } from '../../../../kernel/check.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { given } from '../../../../kernel/inputs.js';
import { addModuleSource, giveModuleSourceSecret, urlOfSource } from '../../../inbound/public.js';
import { paymentProviderConfigured } from '../events.js';
import { TOLD_AS } from '../performing/webhooks.js';
import { configureProviderSchema } from './checks.js';
import { sealKey } from './keys.js';
import { listProviders, lockProvider, saveProvider } from './queries.js';
const STRIPE_API = 'https://api.stripe.com';
const BY_HAND = {
    ...{ kind: 'MANUAL', methods: ['CASH', 'INVOICE', 'BANK_TRANSFER'], isEnabled: true },
    ...{ publishableKey: null, apiUrl: null, webhookUrl: null },
};
const WITHOUT_KEYS = { ...BY_HAND, kind: 'STRIPE', methods: ['CARD'], isEnabled: false };
export async function listPaymentProviders(ctx) {
    const [configured] = await ctx.read(listProviders);
    return [BY_HAND, configured ? viewOf(ctx, configured) : WITHOUT_KEYS];
}
/** What is not given stays. Keys are never shown again. */
export async function configurePaymentProvider(ctx, input) {
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
async function requireReachable(ctx, apiUrl) {
    const wrong = apiUrl === undefined ? null : await ctx.outbound.problemOf(apiUrl);
    if (wrong !== null)
        throw invalidInput([{ path: 'input.apiUrl', reason: 'URL', message: `must ${wrong}` }]);
}
/** A key is given together with where it is sent: nobody sends the key of others to a server of their own. */
function requireKeys(current, { apiUrl, secretKey, publishableKey }) {
    const goesElsewhere = apiUrl !== undefined && apiUrl !== current?.apiUrl;
    const missing = [];
    if (secretKey === undefined && (current === null || goesElsewhere)) {
        missing.push({ path: 'input.secretKey', reason: 'REQUIRED', message: 'must be given at first, and whenever apiUrl changes' });
    }
    if (publishableKey === undefined && current === null) {
        missing.push({ path: 'input.publishableKey', reason: 'REQUIRED', message: 'must be given at first' });
    }
    if (missing.length > 0)
        throw invalidInput(missing);
}
const WEBHOOK_TYPES = ['payment_intent.*', 'charge.*', 'refund.*'];
/** Its secret comes later as a rule: Stripe says it when it has been told the address. */
async function sourceOf(tx, current, secret) {
    const known = current?.webhookSourceId ?? null;
    if (known !== null && secret === undefined)
        return known;
    if (known !== null && secret !== undefined && (await giveModuleSourceSecret(tx, known, secret)))
        return known;
    const at = (to, pointer) => ({ to, pointer, attribute: null, value: null, as: null, optional: true });
    const values = [at('object', '/data/object/id'), at('intent', '/data/object/payment_intent'), at('payment', '/data/object/metadata/payment')];
    return addModuleSource(tx, {
        name: 'Payments by card',
        preset: 'STRIPE',
        secret: secret ?? null,
        mappings: [{ types: WEBHOOK_TYPES, event: TOLD_AS, mutation: null, values }],
    });
}
function rowOf(ctx, { current, change, webhookSourceId }) {
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
function viewOf(ctx, { kind, disabledAt, publishableKey, apiUrl, webhookSourceId }) {
    const webhookUrl = urlOfSource(ctx, webhookSourceId);
    return { kind, methods: WITHOUT_KEYS.methods, isEnabled: disabledAt === null, publishableKey, apiUrl, webhookUrl };
}
//# sourceMappingURL=service.js.map