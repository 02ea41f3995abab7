import { expect } from 'chai';
import { createSchema } from '../../src/platform/db/migrator.js';
import { distributeScript, moveScript } from '../../src/platform/db/servers/citus.js';
import { examineServer } from '../../src/platform/db/servers/examination.js';
/** Answers the statements of an examination, as a server of this kind would. */
function serverWith(citus) {
    const facts = { version: '17.2', number: 170_002, roles: true, schemas: true, trigrams: true, foreign: null };
    const execute = async (statement) => {
        const text = JSON.stringify(statement.queryChunks);
        if (text.includes('pg_extension'))
            return citus === null ? [] : [{ version: citus }];
        return [facts];
    };
    return { execute };
}
/** There is no Citus to try it on: this is what its documentation asks for, and what it would be sent. */
describe('a server of the kind Citus', () => {
    const migration = {
        set: 'tenant/core',
        name: '0000_x',
        sql: 'create table "things" ("id" uuid primary key)',
        checksum: 'c',
        kind: 'expand',
        inTransaction: true,
    };
    const sent = async (kind) => {
        const scripts = [];
        const db = { execute: async () => [{ version: 170_002 }] };
        const tx = { kind, db, script: async (text) => void scripts.push(text), become: async () => { } };
        await createSchema(tx, 't_x', [migration]);
        return scripts.join('\n').replace(/\s+/g, ' ');
    };
    it('distributes a schema while it is empty, so that its tables are made on one node', async () => {
        const text = await sent('citus');
        const order = [
            "set local citus.multi_shard_modify_mode to 'sequential'",
            'create role "t_x"',
            'create schema "t_x"',
            "select citus_schema_distribute('t_x')",
            'create table "things"',
        ];
        const places = order.map((part) => text.indexOf(part));
        expect(places).to.not.include(-1);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(await sent('postgres')).to.not.contain('citus');
    });
    it('is asked to move a schema in the words of its documentation', () => {
        expect(moveScript('t_x', { host: "worker's", port: 5432 })).to.equal("select citus_schema_move('t_x', 'worker''s', 5432);");
        expect(distributeScript('t_x')).to.equal("select citus_schema_distribute('t_x');");
    });
    it('must have the extension in a version that moves schemas', async () => {
        expect((await examineServer(serverWith(null), 'citus')).map(({ about, reason }) => `${about} ${reason}`)).to.deep.equal(['kind NOT_CITUS']);
        expect((await examineServer(serverWith('12.0-1'), 'citus')).map(({ reason }) => reason)).to.deep.equal(['VERSION_UNSUPPORTED']);
        for (const version of ['12.1-1', '13.0', '14.1-1'])
            expect(await examineServer(serverWith(version), 'citus'), version).to.deep.equal([]);
        expect(await examineServer(serverWith(null), 'postgres')).to.deep.equal([]);
    });
});
//# sourceMappingURL=citus.test.js.map