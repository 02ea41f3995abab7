import { expect } from 'chai';
import { createFleet } from '../../support/fleet.js';
describe('serai audit verify', function () {
    // Each call is a process of its own.
    this.timeout(60_000);
    let fleet;
    before(async () => {
        fleet = await createFleet(1);
    });
    after(() => fleet.drop());
    const verify = async (...options) => {
        const { code, out, err } = await fleet.serai('audit', 'verify', ...options).ended;
        return { code, lines: out.trim().split('\n'), err };
    };
    it('says of each trail that it is intact, and how much is not sealed yet', async () => {
        const { code, lines } = await verify();
        expect(code).to.equal(0);
        expect(lines.map((line) => line.split(':', 1)[0])).to.deep.equal(['operators', 'acme', 'globex', 'fleet-0']);
        for (const line of lines)
            expect(line).to.match(/intact, \d+ rows in \d+ batches, \d+ not sealed yet/);
    });
    it('names the first thing that is broken, and ends with 1', async () => {
        const [schema = ''] = await fleet.schemas();
        await fleet.query(`insert into "${schema}".audit_seals values (1, now(), 1, 1, '{[1,2)}', '', 'forged', 'forged', null)`);
        const { code, lines } = await verify('--json');
        expect(code).to.equal(1);
        const broken = lines
            .map((line) => JSON.parse(line))
            .filter((one) => !one.intact);
        expect(broken).to.have.length(1);
        expect(broken[0]?.problem).to.include({ kind: 'BATCH_CHANGED', batch: 1 });
        const one = await verify('--tenant', broken[0]?.trail ?? '');
        expect(one.code).to.equal(1);
        expect(one.lines).to.deep.equal([`${broken[0]?.trail}: BROKEN, BATCH_CHANGED at batch 1`]);
    });
    it('refuses a tenant that is not there', async () => {
        const { code, err } = await verify('--tenant', 'nobody');
        expect(code).to.equal(1);
        expect(err).to.contain('There is no tenant nobody.');
    });
});
//# sourceMappingURL=audit-verify.test.js.map