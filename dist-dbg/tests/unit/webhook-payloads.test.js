import { expect } from 'chai';
import { mappingFor } from '../../src/modules/inbound/mapping/mapping.js';
import { valueAt } from '../../src/modules/inbound/mapping/pointer.js';
import { MappingProblem, fieldsOf, variablesOf } from '../../src/modules/inbound/mapping/values.js';
import { readPayload } from '../../src/modules/inbound/payloads/payload.js';
import { problemOfSchema, problemsOf } from '../../src/modules/inbound/payloads/payload-schema.js';
const attributes = { ID: 'msg_1', TYPE: 'order.paid', RECEIVED_ID: 'whr_1', RECEIVED_AT: '2026-03-09T14:30:00.000Z' };
const value = (to, more) => ({
    to,
    pointer: null,
    attribute: null,
    value: null,
    as: null,
    optional: false,
    ...more,
});
const mapping = (...values) => ({ types: ['*'], event: null, mutation: 'mutation { x }', values });
describe('the mapping of a webhook', () => {
    it('reads JSON pointers as RFC 6901 does', () => {
        const payload = JSON.parse('{"foo":["bar","baz"],"":0,"a/b":1,"m~n":8,"k\\"l":6," ":7,"c%d":2}');
        const examples = { '': payload, '/foo': ['bar', 'baz'], '/foo/0': 'bar', '/': 0, '/a~1b': 1, '/c%d': 2, '/k"l': 6, '/ ': 7, '/m~0n': 8 };
        for (const [pointer, found] of Object.entries(examples))
            expect(valueAt(payload, pointer), pointer).to.deep.equal(found);
        for (const pointer of ['/foo/2', '/foo/length', '/nothing', '/foo/0/length', '/toString', '/constructor/name', '/__proto__'])
            expect(valueAt(payload, pointer), pointer).to.equal(undefined);
    });
    it('puts values where they belong, and what may be absent nowhere', () => {
        const payload = { data: { id: 12_345, active: 'true', price: '12.50', note: null, tags: ['a'] } };
        const variables = variablesOf(mapping(value('input.id', { pointer: '/data/id', as: 'STRING' }), value('input.active', { pointer: '/data/active', as: 'BOOLEAN' }), value('input.deep.price', { pointer: '/data/price', as: 'FLOAT' }), value('input.note', { pointer: '/data/note', optional: true }), value('input.gone', { pointer: '/data/gone', optional: true }), value('tags', { pointer: '/data/tags' }), value('fixed', { value: { a: [1] } }), value('key', { attribute: 'ID' })), { payload, attributes });
        expect(variables).to.deep.equal({ input: { id: '12345', active: true, deep: { price: 12.5 } }, tags: ['a'], fixed: { a: [1] }, key: 'msg_1' });
    });
    it('says what it cannot read', () => {
        const read = (one, payload) => () => variablesOf(mapping(value('input.x', one)), { payload, attributes });
        expect(read({ pointer: '/x' }, {})).to.throw(MappingProblem, 'input.x');
        for (const [as, x] of [
            ['INT', '1.5'],
            ['INT', 'abc'],
            ['INT', 1e300],
            ['FLOAT', ''],
            ['BOOLEAN', 'yes'],
            ['STRING', {}],
            // Was another number before JSON.parse had it.
            ['STRING', JSON.parse('12345678901234567890')],
        ])
            expect(read({ pointer: '/x', as }, { x }), `${as} ${String(x)}`).to.throw(MappingProblem);
        expect(() => fieldsOf(mapping(value('x', { pointer: '/x' })), { payload: { x: {} }, attributes })).to.throw(MappingProblem);
    });
    it('pollutes no prototype (threat 106)', () => {
        const payload = readPayload(Buffer.from('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'), 'application/json');
        if (payload.kind !== 'read')
            throw new Error('not read');
        variablesOf(mapping(value('input.a', { pointer: '/__proto__' }), value('input.b', { pointer: '/constructor' })), {
            payload: payload.value,
            attributes,
        });
        expect({}.polluted).to.equal(undefined);
    });
    it('is the first one for the type', () => {
        const mappings = ['order.paid', 'order.*', '*'].map((type) => ({ ...mapping(), types: [type] }));
        expect(mappings.indexOf(mappingFor(mappings, 'order.paid'))).to.equal(0);
        expect(mappings.indexOf(mappingFor(mappings, 'order.made'))).to.equal(1);
        expect(mappings.indexOf(mappingFor(mappings, ''))).to.equal(2);
        expect(mappingFor(mappings.slice(0, 2), 'orders')).to.equal(null);
    });
});
describe('the body of a received webhook', () => {
    const read = (text, type) => readPayload(Buffer.from(text), type);
    it('is read as JSON, with or without a byte order mark, or as a form', () => {
        expect(read('\ufeff{"a":1}', 'application/json; charset=utf-8')).to.deep.equal({ kind: 'read', value: { a: 1 } });
        expect(read('[1]', 'application/vnd.github+json')).to.deep.equal({ kind: 'read', value: [1] });
        expect(read('a=1&b=x%20y', 'application/x-www-form-urlencoded')).to.deep.equal({ kind: 'read', value: { a: '1', b: 'x y' } });
        expect(read('payload=%7B%22a%22%3A1%7D', 'application/x-www-form-urlencoded')).to.deep.equal({ kind: 'read', value: { a: 1 } });
        expect(read('<x/>', 'text/xml')).to.deep.equal({ kind: 'read', value: null });
        expect(read('{"a":1}')).to.deep.equal({ kind: 'read', value: null });
    });
    it('is unreadable when it is no JSON, too deep, or not UTF-8', () => {
        for (const body of ['', '{', 'null}', '['.repeat(65) + ']'.repeat(65), Buffer.from([0x22, 0xff, 0x22])])
            expect(read(body, 'application/json').kind, String(body)).to.equal('unreadable');
        expect(read('payload={', 'application/x-www-form-urlencoded').kind).to.equal('unreadable');
    });
});
describe('a JSON Schema for received webhooks', () => {
    it('names what does not fit, by its place', () => {
        const schema = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, n: { type: 'integer', minimum: 1 } } };
        expect(problemOfSchema(schema)).to.equal(null);
        expect(problemsOf(schema, { id: 'x', n: 1 })).to.deep.equal([]);
        expect(problemsOf(schema, {})[0]?.message).to.include("'id'");
        expect(problemsOf(schema, { id: 'x', n: 0 })[0]?.path).to.equal('/n');
        expect(problemsOf(schema, null)).to.have.length(1);
    });
    it('is refused when it is wrong, asynchronous, of another draft, or refers to elsewhere', () => {
        for (const schema of [
            { type: 'nothing' },
            { $async: true, type: 'object' },
            { $schema: 'http://json-schema.org/draft-04/schema#' },
            { $ref: 'https://example.com/other.json' },
            { $ref: '#/$defs/missing' },
            { propertees: {} },
            { pattern: '(' },
        ])
            expect(problemOfSchema(schema), JSON.stringify(schema)).to.be.a('string');
        expect(problemOfSchema({ $defs: { a: { type: 'string' } }, properties: { a: { $ref: '#/$defs/a' } } })).to.equal(null);
    });
    it('cannot hold up the process: neither by a regular expression nor by referring to itself', () => {
        const catastrophic = { type: 'string', pattern: '^(a|a)*$' };
        expect(problemsOf(catastrophic, `${'a'.repeat(60)}b`)[0]?.message).to.equal('takes too long to check');
        const fan = { $defs: { n: { anyOf: [{ allOf: [{ $ref: '#/$defs/n' }, { $ref: '#/$defs/n' }] }, { $ref: '#/$defs/n' }] } }, $ref: '#/$defs/n' };
        expect(problemsOf(fan, {})).to.have.length(1);
        // Not tried again for a while.
        expect(problemsOf(catastrophic, 'a')[0]?.message).to.equal('takes too long to check');
        expect(problemsOf({ type: 'object' }, {})).to.deep.equal([]);
    });
});
//# sourceMappingURL=webhook-payloads.test.js.map