import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { DiscardTenantRestoreDocument, SwapTenantRestoreDocument, TenantRestoreComparisonDocument, UndoTenantRestoreDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { categoryId } from '../../../src/modules/commerce/ids.js';
import { strategies } from '../../support/pooler.js';
import { useSnapshotWorld } from '../../support/snapshots.js';
import { until } from '../../support/world.js';
const canary = categoryId.mint();
for (const { strategy, title } of strategies)
    describe(`a restored state that is swapped with the live one (${title})`, function () {
        this.timeout(60_000);
        const world = useSnapshotWorld({ DATABASE_STRATEGY: strategy });
        const swap = (id, more = {}) => world.operator.run(SwapTenantRestoreDocument, { input: { id, confirmSlug: 'harbour', ...more } });
        const undo = (id) => world.operator.run(UndoTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
        const discard = (id) => world.operator.run(DiscardTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } });
        const rename = (name) => world.asAdmin(world.harbour.tenant, `update categories set name = '${name}' where id = '${categoryId.toUuid(canary)}'`);
        const nameIn = (ctx) => ctx.read(async (db) => (await db.select({ name: categories.name }).from(categories).where(eq(categories.id, canary)).limit(1))[0]?.name);
        before(async () => {
            for (const { tenant } of [world.harbour, world.island])
                await world.asAdmin(tenant, `insert into categories (id, name, slug, position, created_at, updated_at) values ('${categoryId.toUuid(canary)}', 'of ${tenant.slug}', 'canary', 9999, now(), now())`);
        });
        it('is what everybody finds, ends all sessions, and can be undone and done again', async () => {
            await rename('then');
            const snapshotId = await world.snapshot(world.harbour.tenant);
            await rename('now');
            const id = await world.restore(world.harbour.tenant, { snapshotId });
            const visitor = world.client({ tenant: 'harbour', email: 'admin@harbour.test' });
            const ask = '{ category(id: $id) { name } }';
            const read = async (client = visitor) => (await client.send(`query ($id: ID!) ${ask}`, { id: canary })).data?.category.name;
            const old = { authorization: `Bearer ${await visitor.token()}` };
            const stranger = world.client({ tenant: 'harbour', email: null });
            const reason = async () => (await stranger.send(`query ($id: ID!) ${ask}`, { id: canary }, old)).errors[0]?.extensions.reason ?? 'answered';
            expect([await read(), await reason()]).to.deep.equal(['now', 'answered']);
            const { swapTenantRestore } = await swap(id);
            expect(swapTenantRestore).to.include({ status: 'SWAPPED', undoable: true });
            const began = Date.now();
            await until(async () => (await reason()) === 'ACCESS_TOKEN_INVALID', 'tokens of before are refused');
            expect(Date.now() - began).to.be.lessThan(2_000);
            expect(await read()).to.equal('then');
            // A restored trail goes on with what was done to it.
            const actions = () => world.asAdmin(world.harbour.tenant, 'select action from audit_entries order by occurred_at desc, id desc limit 3');
            expect(JSON.stringify(await actions())).to.contain('snapshots.stateReplaced');
            await rename('since the swap');
            const { undoTenantRestore } = await undo(id);
            expect(undoTenantRestore).to.include({ status: 'READY', undoable: false, swappedAt: null });
            expect(await nameIn(world.harbour.ctx)).to.equal('now');
            expect(JSON.stringify(await actions()))
                .to.contain('auth.tenantSessionsEnded')
                .and.contain('snapshots.stateReplaced');
            await swap(id);
            expect(await nameIn(world.harbour.ctx)).to.equal('since the swap');
            const { discardTenantRestore } = await discard(id);
            expect(discardTenantRestore).to.include({ status: 'ENDED', undoable: false });
            expect(await world.operator.refusal(UndoTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } })).to.include({
                reason: 'RESTORE_OVER',
            });
            const name = `_${id.slice(4)}$`;
            const left = await world.sql((sql) => sql `select nspname from pg_namespace where nspname ~ ${name} union select rolname from pg_roles where rolname ~ ${name}`);
            expect([...left]).to.deep.equal([]);
            const trail = await world.sql((sql) => sql `select distinct action from control.audit_entries where subject_id = ${world.harbour.tenant.id} and action like 'snapshots.%' order by 1`);
            expect(trail.map((row) => row['action'])).to.include.members([
                'snapshots.restoreSwapped',
                'snapshots.restoreUndone',
                'snapshots.restoreDiscarded',
                'snapshots.snapshotTaken',
            ]);
        });
        it('is refused when it is not confirmed, not ready, not the state that was compared, or the schema is being copied', async () => {
            const snapshotId = await world.snapshot(world.harbour.tenant);
            const id = await world.restore(world.harbour.tenant, { snapshotId });
            const refusal = (input) => world.operator.refusal(SwapTenantRestoreDocument, { input });
            expect(await refusal({ id, confirmSlug: 'island' })).to.include({ code: 'BAD_USER_INPUT', reason: 'RESTORE_SLUG_NOT_CONFIRMED' });
            expect(await refusal({ id: 'rst_01h455vb4pex5vsknk084sn02q', confirmSlug: 'harbour' })).to.include({ reason: 'RESTORE_NOT_FOUND' });
            expect(await world.operator.refusal(UndoTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } })).to.include({
                reason: 'RESTORE_NOT_SWAPPED',
            });
            expect(await world.harbour.admin.refusal(SwapTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } })).to.include({
                reason: 'PERMISSION_MISSING',
            });
            const { tenantRestoreComparison } = await world.operator.run(TenantRestoreComparisonDocument, { id });
            const liveFingerprint = tenantRestoreComparison?.liveFingerprint ?? '';
            await rename('changed since');
            expect(await refusal({ id, confirmSlug: 'harbour', liveFingerprint })).to.include({ code: 'CONFLICT', reason: 'RESTORE_LIVE_CHANGED' });
            expect(await nameIn(world.harbour.ctx)).to.equal('changed since');
            const copying = world.sql(async (sql) => {
                await sql `select pg_advisory_lock_shared(hashtextextended(${`migrate ${schemaOf(world.harbour.tenant.id)}`}, 0))`;
                return refusal({ id, confirmSlug: 'harbour' });
            });
            expect(await copying).to.include({ code: 'UNAVAILABLE', reason: 'SCHEMA_BUSY' });
            const again = (await world.operator.run(TenantRestoreComparisonDocument, { id })).tenantRestoreComparison?.liveFingerprint ?? '';
            await swap(id, { liveFingerprint: again });
            expect(await refusal({ id, confirmSlug: 'harbour' })).to.include({ reason: 'RESTORE_NOT_READY' });
            await discard(id);
        });
        it('waits for a write that is under way, and gives up on one that does not end', async () => {
            const id = await world.restore(world.harbour.tenant, { snapshotId: await world.snapshot(world.harbour.tenant) });
            const hold = (ms) => world.asAdmin(world.harbour.tenant, `begin; update categories set position = position; select pg_sleep(${ms / 1_000}); commit`);
            const began = Date.now();
            const held = hold(1_500);
            await until(async () => (await world.sql((sql) => sql `select 1 from pg_stat_activity where query like '%pg_sleep%' and wait_event = 'PgSleep'`)).length > 0, 'it is held');
            await swap(id);
            await held;
            expect(Date.now() - began).to.be.greaterThan(1_400);
            const endless = hold(30_000).catch(() => null);
            await until(async () => (await world.sql((sql) => sql `select 1 from pg_stat_activity where query like '%pg_sleep%' and wait_event = 'PgSleep'`)).length > 0, 'it is held');
            expect(await world.operator.refusal(UndoTenantRestoreDocument, { input: { id, confirmSlug: 'harbour' } })).to.include({
                code: 'UNAVAILABLE',
                reason: 'LOCK_TIMED_OUT',
            });
            await world.sql((sql) => sql `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'`);
            await endless;
            await undo(id);
            await discard(id);
        });
    });
//# sourceMappingURL=swap.test.js.map