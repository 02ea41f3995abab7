import { expect } from 'chai';
import { isNumberFormat, seriesOf, writeNumber } from '../../../src/modules/commerce/numbers/format.js';
const AT = new Date('2026-12-31T23:59:59Z');
describe('the numbers of documents', () => {
    it('are written in the series of their year, or in one for ever', () => {
        expect(writeNumber('{number}', 7, AT)).to.equal('7');
        expect(writeNumber('A-{number:6}/x', 7, AT)).to.equal('A-000007/x');
        expect(writeNumber('{number:3}', 12_345, AT)).to.equal('12345');
        expect([writeNumber('{year}-{number:4}', 7, AT), seriesOf('order', '{year}-{number:4}', AT)]).to.deep.equal(['2026-0007', 'order 2026']);
        expect(seriesOf('order', 'A{number}', AT)).to.equal('order');
    });
    it('never meet, since nothing but year and number has digits', () => {
        for (const good of ['{number}', 'A{number}', '{year}/{number:9}', 'R.{year}-{number}_x'])
            expect(isNumberFormat(good), good).to.equal(true);
        for (const bad of [
            '',
            'A',
            '1{number}',
            '{number}1',
            '{year}{number}',
            '{number}{year}',
            '{number:0}',
            '{number:10}',
            '{number}{number}',
            'ä{number}',
        ])
            expect(isNumberFormat(bad), bad).to.equal(false);
    });
});
//# sourceMappingURL=order-numbers.test.js.map