import { expect } from 'chai';
import { passes } from '../../src/modules/webhooks/delivery/routing.js';
import { problemOfFilter } from '../../src/modules/webhooks/filter/check.js';
const schema = {
    type: 'object',
    properties: {
        sku: { type: 'string' },
        priceMinor: { type: 'integer' },
        isNew: { type: 'boolean' },
        parentId: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        variants: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } },
    },
};
const types = [{ name: 'shop.changed', schema }];
const payload = { sku: 'A-1', priceMinor: 1_000, isNew: false, parentId: null, variants: [{ sku: 'B "2"' }] };
describe('a filter', () => {
    const holding = [
        ['sku == "A-1"', true],
        ['sku != "A-1"', false],
        ['priceMinor >= 1000 and priceMinor < 1001', true],
        ['priceMinor > 1000 or sku startsWith "A-"', true],
        ['not sku startsWith "A-"', false],
        ['not (sku == "x" or priceMinor == 2)', true],
        ['sku == "x" or sku == "A-1" and priceMinor == 2', false],
        ['(sku == "x" or sku == "A-1") and priceMinor == 1000', true],
        ['sku in ["x", "A-1"]', true],
        ['priceMinor in [1, 2.5, -3]', false],
        ['isNew == false', true],
        ['parentId == null', true],
        ['parentId exists', false],
        ['not parentId exists', true],
        ['parentId != "cat_x"', true],
        ['variants.0.sku == "B \\"2\\""', true],
        ['variants.1.sku exists', false],
        ['sku > "A"', true],
        ['\n sku  ==\t"A-1" ', true],
    ];
    for (const [text, holds] of holding) {
        it(`${text} ${holds ? 'holds' : 'does not hold'}`, () => {
            expect(problemOfFilter(text, types)).to.equal(null);
            expect(passes(text, payload)).to.equal(holds);
        });
    }
    const wrong = [
        ['', /at character 1: the end stands where the name of a field should/],
        ['sku', /at character 4: the end stands where == /],
        ['sku = "x"', /at character 5: "=" is not expected/],
        ['sku == ', /at character 8: the end stands where a text in double quotes/],
        ['sku == "x', /at character 8: this text has no end/],
        ["sku == 'x'", /at character 8: "'" is not expected/],
        ['sku == x', /at character 8: x stands where a text/],
        ['(sku == "x"', /at character 12: the end stands where \) should/],
        ['sku == "x")', /at character 11: \) stands where and, or, or the end should/],
        ['sku == "x" sku == "y"', /at character 12: sku stands where and/],
        ['price == 1', /at character 1: none of the event types has a field price/],
        ['priceMinor == "1000"', /at character 1: priceMinor is number, and "1000" never is/],
        ['sku > 1', /at character 1: sku is string, and 1 never is/],
        ['sku < null', /at character 7: < takes a number or a text/],
        ['sku startsWith 1', /at character 16: startsWith takes a text/],
        ['sku in []', /at character 9: \] stands where a text/],
        ['sku in ["x", 1]', /at character 1: sku is string, and 1 never is/],
        ['__proto__ exists', /none of the event types has a field __proto__/],
        ['variants.x.sku exists', /none of the event types has a field variants\.x\.sku/],
        ['true == true', /at character 1: true stands where the name of a field should/],
        [`sku == "${'x'.repeat(1_000)}"`, /at most 1000 characters/],
        [Array(31).fill('sku exists').join(' or '), /at most 30 comparisons/],
        [`${'('.repeat(12)}sku exists${')'.repeat(12)}`, /at most 10 brackets/],
        [`${'not '.repeat(12)}sku exists`, /at most 10 brackets/],
        [`sku in [${Array(51).fill('"x"').join()}]`, /at most 50 values/],
        ['a.b.c.d.e.f.g.h.i exists', /a path may have at most 8 names/],
        ['sku == "\u0000"', /this text has no end/],
    ];
    for (const [text, problem] of wrong) {
        it(`is refused with its place: ${text.slice(0, 40)}`, () => {
            expect(problemOfFilter(text, types)).to.match(problem);
        });
    }
    it('reads nothing but own fields', () => {
        for (const path of ['constructor', '__proto__', 'toString', 'variants.length', 'sku.length'])
            expect(passes(`${path} exists`, payload)).to.equal(false);
    });
    it('costs nearly nothing, whatever is written', () => {
        const before = performance.now();
        for (const text of ['"'.repeat(900), '('.repeat(900), 'a.'.repeat(450), '\\'.repeat(900), '-1'.repeat(400), 'not '.repeat(240)])
            problemOfFilter(text, types);
        expect(performance.now() - before).to.be.below(500);
    });
});
//# sourceMappingURL=webhook-filter.test.js.map