import { expect } from 'chai';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { documentLimits, documentLimitsRule, exceededLimits } from '../../src/gateway/limits/limits.js';
const many = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nested = (depth) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const reasons = (text) => exceededLimits(parse(text)).map((error) => error.extensions['reason']);
function answered(withinMs, work) {
    const before = performance.now();
    const result = work();
    expect(performance.now() - before).to.be.below(withinMs);
    return result;
}
/** Each fragment spreads the next one twice: written out, the last one stands there 2^`levels` times. */
function fanOut(levels, { root, last, on }) {
    const links = many(levels, (level) => `fragment f${level} on ${on} { ...f${level + 1} ...f${level + 1} }`);
    return `${root} ${links} fragment f${levels} on ${on} { ${last} }`;
}
describe('the depth of an operation (threat 41)', () => {
    it('is accepted up to the limit and refused beyond, at 13 as at 1,000', () => {
        expect(reasons(nested(12))).to.deep.equal([]);
        for (const depth of [13, 100, 1_000])
            expect(reasons(nested(depth)), String(depth)).to.deep.equal(['DOCUMENT_TOO_DEEP']);
    });
    it('counts through fragments, named and inline', () => {
        const split = (below) => `{ a { b { ...f } } } fragment f on X { ... on Y { c ${nested(below)} } }`;
        expect(reasons(split(9))).to.deep.equal([]);
        expect(reasons(split(10))).to.deep.equal(['DOCUMENT_TOO_DEEP']);
    });
    it('is refused as a coded error that says where and how much, and nothing of the schema', () => {
        const [error] = exceededLimits(parse(`query Deep ${nested(20)}`));
        expect(error?.toJSON()).to.deep.equal({
            message: 'The operation nests its fields more than 12 deep.',
            locations: [{ line: 1, column: 1 }],
            extensions: { code: 'BAD_USER_INPUT', reason: 'DOCUMENT_TOO_DEEP' },
        });
    });
    it('does not exhaust our stack with nests that contain no field', () => {
        const nests = `{ ${'... { '.repeat(1_500)} a ${'}'.repeat(1_500)} }`;
        const chain = `{ ...f0 } ${many(5_000, (at) => `fragment f${at} on Q { ...f${at + 1} }`)} fragment f5000 on Q { a }`;
        for (const text of [nests, chain])
            expect(reasons(text)).to.deep.equal(['DOCUMENT_TOO_DEEP']);
    });
});
describe('aliases and fields in numbers (threat 42)', () => {
    it('refuses 101 aliases, of __typename as of a root field', () => {
        expect(reasons(`{ x { ${many(100, (at) => `a${at}: __typename`)} } }`)).to.deep.equal([]);
        expect(reasons(`{ x { ${many(101, (at) => `a${at}: __typename`)} } }`)).to.deep.equal(['DOCUMENT_TOO_MANY_ALIASES']);
        expect(reasons(`{ ${many(101, (at) => `a${at}: me { id }`)} }`)).to.deep.equal(['DOCUMENT_TOO_MANY_ALIASES', 'DOCUMENT_TOO_MANY_ROOT_FIELDS']);
    });
    it('refuses 51 root fields, also when they hide in fragments, and counts what merges once', () => {
        const fields = (from) => many(26, (at) => `f${from + at}`);
        expect(reasons(`{ ...a ... { ${fields(100)} } } fragment a on Q { ${fields(0)} }`)).to.deep.equal(['DOCUMENT_TOO_MANY_ROOT_FIELDS']);
        expect(reasons(`{ ...a ... { ${fields(0)} } ...a } fragment a on Q { ${fields(0)} }`)).to.deep.equal([]);
    });
    it('refuses more than 5,000 fields and also 100,000 of them, quickly', () => {
        const document = parse(`{ x { ${'a '.repeat(100_000)} } }`, { noLocation: true });
        const errors = answered(500, () => exceededLimits(document));
        expect(errors.map((error) => error.extensions['reason'])).to.deep.equal(['DOCUMENT_TOO_MANY_FIELDS']);
    });
    it('refuses more operations than anybody keeps in one document', () => {
        expect(reasons(many(100, (at) => `query Q${at} { a }`))).to.deep.equal([]);
        expect(reasons(many(101, (at) => `query Q${at} { a }`))).to.deep.equal(['DOCUMENT_TOO_MANY_OPERATIONS']);
    });
    it('names the first excessive operation only, with everything that is wrong with it', () => {
        expect(reasons(`query Good { a } query One ${nested(20)} query Two ${nested(20)}`)).to.deep.equal(['DOCUMENT_TOO_DEEP']);
    });
});
describe('fragments that multiply or turn in circles (threat 43)', () => {
    it('answers 2^25 and 2^150 spreads within 50 ms', () => {
        for (const levels of [25, 150]) {
            const document = parse(fanOut(levels, { root: '{ x { ...f0 } }', last: 'a', on: 'X' }));
            const errors = answered(50, () => exceededLimits(document));
            expect(errors.map((error) => error.extensions['reason'])).to.deep.equal(['DOCUMENT_TOO_MANY_FIELDS']);
        }
    });
    it('answers the same fan-out at the root and inside an introspection', () => {
        expect(answered(50, () => reasons(fanOut(25, { root: '{ ...f0 }', last: 'a', on: 'Query' })))).to.deep.equal(['DOCUMENT_TOO_MANY_FIELDS']);
        const introspection = fanOut(25, { root: '{ __schema { types { ...f0 } } }', last: 'name', on: '__Type' });
        expect(answered(50, () => reasons(introspection))).to.deep.equal(['DOCUMENT_TOO_MANY_FIELDS']);
    });
    it('leaves a cycle to the rule of graphql-js and comes to an end', () => {
        const schema = buildSchema('type Query { a: Query }');
        const document = parse('{ ...one } fragment one on Query { a { ...two } } fragment two on Query { a { ...one } }');
        expect(exceededLimits(document)).to.deep.equal([]);
        expect(validate(schema, document, [...specifiedRules, documentLimitsRule]).map((error) => error.message)).to.deep.equal([
            'Cannot spread fragment "one" within itself via "two".',
        ]);
    });
});
describe('many equal fields (threat 44)', () => {
    it('are answered by all rules together within 200 ms: 450 accepted, at 900 graphql-js itself gives up', () => {
        const schema = buildSchema('type Query { a: Query, b: Int }');
        const problems = (count) => {
            const document = parse(`{ a { ${'b '.repeat(count)} } }`);
            return answered(200, () => validate(schema, document, [...specifiedRules, documentLimitsRule])).map((error) => error.message);
        };
        expect(problems(450)).to.deep.equal([]);
        expect(problems(900)).to.deep.equal(['Validation aborted.']);
    });
});
describe('one mutation many times in one request (threat 46)', () => {
    const signIns = (count) => many(count, (at) => `a${at}: signIn(code: "${at}") { id }`);
    it('is accepted ten times and refused the eleventh, also from fragments', () => {
        expect(reasons(`mutation { ${signIns(10)} }`)).to.deep.equal([]);
        expect(reasons(`mutation { ${signIns(11)} }`)).to.deep.equal(['DOCUMENT_MUTATION_REPEATED']);
        expect(reasons(`mutation { ...f signIn { id } } fragment f on Mutation { ${signIns(10)} }`)).to.deep.equal(['DOCUMENT_MUTATION_REPEATED']);
    });
    it('does not limit one query, nor different mutations', () => {
        expect(reasons(`query { ${signIns(40)} }`)).to.deep.equal([]);
        expect(reasons(`mutation { ${many(40, (at) => `mutation${at}`)} }`)).to.deep.equal([]);
    });
});
describe('directives (threat 47)', () => {
    const ten = '@a '.repeat(10);
    it('gives one error for ten at one place, wherever the place is', () => {
        const places = [
            `{ b ${ten} }`,
            `query ${ten} { b }`,
            `query ($v: Int ${ten}) { b }`,
            `{ ... ${ten} { b } }`,
            `{ ...f ${ten} } fragment f on Q { b }`,
        ];
        for (const text of [...places, `{ ...f } fragment f on Q ${ten} { b }`]) {
            expect(reasons(text), text).to.deep.equal(['DOCUMENT_TOO_MANY_DIRECTIVES']);
        }
    });
    it('accepts five', () => {
        expect(reasons(`{ b ${'@a '.repeat(5)} }`)).to.deep.equal([]);
    });
});
describe('introspection (threat 49)', () => {
    it('accepts the standard query in all its variants', () => {
        const everything = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
        for (const options of [{}, everything])
            expect(reasons(getIntrospectionQuery(options))).to.deep.equal([]);
    });
    it('refuses to walk in circles, openly or through fragments', () => {
        const open = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
        const hidden = `{ __type(name: "Query") { ...a } }
      fragment a on __Type { fields { type { ...b } } } fragment b on __Type { possibleTypes { ...c } } fragment c on __Type { interfaces { name } }`;
        for (const text of [open, hidden])
            expect(reasons(text)).to.deep.equal(['INTROSPECTION_TOO_DEEP']);
    });
    it('has no bearing on business fields that happen to have such names', () => {
        expect(reasons('{ form { fields { fields { fields { interfaces { id } } } } } }')).to.deep.equal([]);
    });
    it('refuses a bottomless chain of ofType', () => {
        const chain = `{ __schema { types ${'{ ofType '.repeat(1_000)} { name } ${'}'.repeat(1_000)} } }`;
        expect(reasons(chain)).to.deep.equal(['DOCUMENT_TOO_DEEP']);
    });
});
describe('the limits', () => {
    it('can be narrowed for one document', () => {
        expect(exceededLimits(parse('{ a b }'), { ...documentLimits, rootFieldsMax: 1 })).to.have.length(1);
    });
});
//# sourceMappingURL=limits.test.js.map