import { expect } from 'chai';
import { useWorld } from '../support/world.js';
describe('the cost of an operation (promise 26)', () => {
    const world = useWorld();
    const ask = async (query, extensions) => {
        const headers = { 'content-type': 'application/json', ...(await world.acme.viewer.headers()) };
        const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, extensions }) });
        return (await response.json());
    };
    const query = '{ products(first: 1) { nodes { ...P } } again: products(first: 1) { nodes { ...P } } } fragment P on Product { id variants { sku } }';
    it('comes with the answer when it is asked for, with what is allowed, at the first request as at later ones', async () => {
        const cost = {
            depth: { used: 4, most: 12 },
            fields: { used: 10, most: 5_000 },
            aliases: { used: 1, most: 100 },
            rootFields: { used: 2, most: 50 },
        };
        for (let turn = 0; turn < 3; turn += 1)
            expect((await ask(query, { cost: true })).extensions).to.deep.equal({ cost });
        expect(await ask(query)).to.not.have.property('extensions');
    });
    it('beyond what is allowed is refused before any statement is sent', async () => {
        const many = `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: products { nodes { id } }`).join(' ')} }`;
        let refused = {};
        const statements = await world.countStatements(async () => {
            refused = await ask(many, { cost: true });
        });
        expect(refused.errors?.[0]?.extensions.reason).to.equal('DOCUMENT_TOO_MANY_ROOT_FIELDS');
        expect(refused).to.not.have.property('data');
        expect(statements).to.be.lessThan(3);
    });
});
//# sourceMappingURL=cost.test.js.map