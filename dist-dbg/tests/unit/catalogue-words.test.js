import { expect } from 'chai';
import { mayBeMeant, typingDistance } from '../../src/modules/commerce/catalogue/search/typing.js';
import { slugOf } from '../../src/modules/commerce/catalogue/slug.js';
describe('a mistyped word', () => {
    it('is as far from another as there are letters left out, added, changed or swapped', () => {
        const distances = [
            ['jacket', 'jacket', 0],
            ['jaket', 'jacket', 1],
            ['jackket', 'jacket', 1],
            ['jacken', 'jacket', 1],
            ['jakcet', 'jacket', 1],
            ['jakcte', 'jacket', 2],
            ['', 'tent', 4],
            ['zélt', 'zelt', 1],
        ];
        for (const [typed, word, distance] of distances)
            expect(typingDistance(typed, word), `${typed} ${word}`).to.equal(distance);
    });
    it('may have been meant with one mistake when it is short, and with two when it is long', () => {
        expect(['tnet', 'tens', 'tenst'].map((typed) => mayBeMeant(typed, 'tent'))).to.deep.equal([true, true, true]);
        expect([mayBeMeant('nett', 'tent'), mayBeMeant('clmibign', 'climbing'), mayBeMeant('clmbgni', 'climbing')]).to.deep.equal([false, true, false]);
    });
});
describe('the slug of a name', () => {
    it('has the letters a to z that the name is read with, and is never empty', () => {
        expect(slugOf('  Größte Straße & Smørrebrød №5!', 'product')).to.equal('grosste-strasse-smorrebrod-no5');
        expect(slugOf('日本', 'product')).to.equal('product');
        expect(slugOf('x'.repeat(200), 'product')).to.have.length(70);
    });
});
//# sourceMappingURL=catalogue-words.test.js.map