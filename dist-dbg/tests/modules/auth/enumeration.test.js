import { expect } from 'chai';
import { RequestPasswordResetDocument } from '../../../schema/generated/graphql.js';
import { compare, enumerationFlows, mannWhitney, timingVariables } from '../../support/timing.js';
import { useWorld } from '../../support/world.js';
const SAMPLES = 40;
/** Rare enough that chance does not fail the test in a lifetime of runs; a hash that is skipped for strangers lies far below. */
const P_MIN = 0.00001;
describe('who has an account', function () {
    this.timeout(120_000);
    const world = useWorld(timingVariables);
    it('is not told by the time of an answer (threat 69)', async () => {
        for (const flow of await enumerationFlows(world, SAMPLES)) {
            const { p } = await compare(flow, SAMPLES);
            expect(p, flow.flow).to.be.greaterThan(P_MIN);
        }
    });
    it('is not told by the work behind the answer: a reset sends the same statements for strangers (threat 69)', async () => {
        const statements = [];
        for (const email of ['viewer@acme.test', 'nobody@mail.test']) {
            const sent = [];
            const stop = world.app.services.database.observe((text) => void sent.push(text));
            await world.acme.anonymous.run(RequestPasswordResetDocument, { input: { email } });
            stop();
            // What processes ask now and then, whoever asks for what.
            statements.push(sent.filter((text) => !/from "control"\."(tenants|signing_keys)"|ended_sessions|pg_notify/.test(text)).join(';\n'));
        }
        expect(statements[0]).to.contain('audit_entries').and.contain('outbox');
        expect(statements[0]).to.equal(statements[1]);
    });
    it('would be found by the comparison', () => {
        const steady = Array.from({ length: SAMPLES }, (_, index) => 50 + Math.sin(index) * 5);
        expect(mannWhitney(steady, steady.map((time) => time * 0.2))).to.be.lessThan(P_MIN);
        expect(mannWhitney(steady, steady.map((time) => time * 0.8))).to.be.lessThan(P_MIN);
        expect(mannWhitney(steady, [...steady].reverse())).to.be.closeTo(1, 0.2);
    });
});
//# sourceMappingURL=enumeration.test.js.map