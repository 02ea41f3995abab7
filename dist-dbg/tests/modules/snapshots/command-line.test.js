import { expect } from 'chai';
import { schemaOf, tenantId } from '../../../src/kernel/context.js';
import { createFleet } from '../../support/fleet.js';
describe('serai tenant', function () {
    this.timeout(120_000);
    let fleet;
    before(async () => {
        fleet = await createFleet(2);
    });
    after(() => fleet.drop());
    const slug = 'fleet-1';
    const json = (...args) => fleet.json('tenant', ...args);
    const text = (...args) => fleet.serai('tenant', ...args).ended;
    const inTenant = async (statement) => {
        const [row] = await fleet.query(`select id from control.tenants where slug = '${slug}'`);
        return fleet.query(`set search_path to "${schemaOf(tenantId.fromUuid(String(row?.['id'])))}"; ${statement}`);
    };
    it('takes, lists, restores, compares, swaps, undoes and discards, and says what comes next', async () => {
        expect((await text('snapshots', slug)).out).to.equal(`${slug} has no snapshots.\n`);
        const taken = await text('snapshot', slug);
        expect(taken.code, taken.err).to.equal(0);
        expect(taken.out).to.match(/^snp_\w+ {2}\d{4}-\S+ {2}\d+ rows in \d+ tables, [\d.]+ \w+, asked for\n$/);
        expect(taken.err).to.contain(`serai tenant restore ${slug} --at snp_`);
        const { result: listed } = await json('snapshots', slug);
        expect(listed.snapshots).to.have.length(1);
        const { id = '', takenAt = '' } = listed.snapshots[0] ?? {};
        expect(taken.out).to.contain(id);
        await inTenant("update users set display_name = 'Changed since'");
        const restored = await json('restore', slug, '--at', takenAt);
        expect(restored).to.have.nested.property('result.readyAt').that.is.a('string');
        const { result: compared } = await json('compare', slug, '--sample', '1');
        expect(compared.beside).to.equal('restored');
        const changed = compared.tables.filter((table) => table.different > 0);
        expect(changed.map(({ name, different, sample }) => [name, different, sample[0]?.side, sample[0]?.columns])).to.deep.equal([
            ['users', 1, 'BOTH', ['display_name']],
        ]);
        expect(changed[0]?.sample[0]?.key).to.have.keys('id');
        const shown = await text('compare', slug);
        expect(shown.out).to.match(/users: 1 different\n {2}both +\{"id" : "[0-9a-f-]{36}"\} display_name\n/);
        expect(shown.err).to.contain(`serai tenant swap ${slug} --if-live ${compared.liveFingerprint}`);
        const unconfirmed = await text('swap', slug);
        expect(unconfirmed.code).to.equal(1);
        expect(unconfirmed.err).to.contain('Nothing was done: confirm it with --yes.');
        await inTenant("update users set display_name = 'Changed again'");
        const refused = await text('swap', slug, '--if-live', compared.liveFingerprint, '--yes');
        expect(refused.code).to.equal(1);
        expect(refused.err)
            .to.contain('it has changed since')
            .and.not.match(/\n\s+at /);
        const swapped = await text('swap', slug, '--yes');
        expect([swapped.code, swapped.out.includes(`${slug} is as it was at ${takenAt}`)], swapped.err).to.deep.equal([0, true]);
        expect(swapped.err).to.contain(`serai tenant undo ${slug}`);
        expect(JSON.stringify(await inTenant('select display_name from users'))).to.contain('Admin');
        expect((await json('undo', slug, '--yes')).result.swappedAt).to.equal(null);
        expect(JSON.stringify(await inTenant('select display_name from users'))).to.contain('Changed again');
        expect((await json('discard', slug, '--yes')).result.endedAt).to.be.a('string');
        expect((await text('discard', slug, '--yes')).err).to.contain(`Nothing is restored of ${slug}.`);
    });
    it('refuses in one sentence what makes no sense', async () => {
        for (const [args, said] of [
            [['snapshot', 'nobody'], 'There is no tenant nobody.'],
            [['restore', slug, '--at', 'yesterday'], '--at must be a time such as'],
            [['restore', slug, '--at', '2001-01-01'], 'no snapshot that was taken at or before this time'],
            [['restore', slug, '--at', 'snp_01h455vb4pex5vsknk084sn02q'], 'no such snapshot'],
            [['compare', slug], `serai tenant restore ${slug} --at`],
            [['snapshots', slug, '--first', '0'], 'must be 1 to 100'],
        ]) {
            const { code, err } = await text(...args);
            expect(code, args.join(' ')).to.equal(1);
            expect(err)
                .to.contain(said)
                .and.not.match(/\n\s+at /);
        }
    });
    it('says what a tenant lacks, and mends it with --yes', async () => {
        expect(await json('reprovision', slug))
            .to.deep.include({ code: 0 })
            .and.to.have.nested.property('result.shortfalls')
            .that.deep.equals([]);
        await inTenant('drop index audit_entries_subject');
        const lacking = await text('reprovision', slug);
        expect(lacking.code).to.equal(1);
        expect(lacking.out).to.contain('missing index audit_entries: audit_entries_subject\n  CREATE INDEX');
        expect(lacking.err).to.contain(`serai tenant reprovision ${slug} --yes`);
        expect((await text('reprovision', slug, '--yes')).out).to.equal(`${slug} has all that a tenant should have.\n`);
    });
});
//# sourceMappingURL=command-line.test.js.map