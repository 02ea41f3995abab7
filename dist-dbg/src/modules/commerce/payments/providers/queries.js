import { eq, ne, sql } from 'drizzle-orm';
import { paymentProviders, providerKinds } from '../tables.js';
export async function findProvider(db, kind) {
    const [provider] = await db.select().from(paymentProviders).where(eq(paymentProviders.kind, kind)).limit(1);
    return provider ?? null;
}
export async function findProviderOfSource(db, sourceId) {
    const [provider] = await db.select().from(paymentProviders).where(eq(paymentProviders.webhookSourceId, sourceId)).limit(1);
    return provider ?? null;
}
export async function listProviders(db) {
    return db.select().from(paymentProviders).limit(providerKinds.length);
}
/** Two that configure the first one at once: the second waits, and then changes what the first has made. */
export async function lockProvider(db, kind) {
    await db.execute(sql `select pg_advisory_xact_lock(hashtextextended('payment providers ' || current_schema(), 0))`);
    return findProvider(db, kind);
}
export async function saveProvider(db, row) {
    const { kind: _kind, createdAt: _createdAt, ...change } = row;
    await db.insert(paymentProviders).values(row).onConflictDoUpdate({ target: paymentProviders.kind, set: change });
}
/** Whether the tenant's schema has providers at all: one without commerce, or that waits for its migrations, has none. */
export async function hasProviders(db) {
    const [found] = await db.execute(sql `select to_regclass('payment_providers') is not null as has`);
    return found?.has === true;
}
export async function listProvidersSealedOtherwise(db, keyId) {
    return db.select().from(paymentProviders).where(ne(paymentProviders.keyId, keyId)).limit(providerKinds.length);
}
/** Unless somebody else has changed it since. */
export async function updateProviderWrapped(db, { kind, wrappedKey }, after) {
    await db
        .update(paymentProviders)
        .set({ keyId: after.keyId, wrappedKey: after.wrappedKey })
        .where(sql `${paymentProviders.kind} = ${kind} and ${paymentProviders.wrappedKey} = ${wrappedKey}`);
}
//# sourceMappingURL=queries.js.map