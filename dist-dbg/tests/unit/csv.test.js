import { expect } from 'chai';
import { csvLines } from '../../src/platform/files/csv.js';
/** As RFC 4180 says, section 2. */
function parseCsv(text) {
    const rows = [[]];
    for (const match of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
        const [, cell = '', end] = match;
        if (match.index >= text.length)
            break;
        rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
        if (end === '\r\n')
            rows.push([]);
    }
    return rows.filter((row) => row.length > 0);
}
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', ' =1', "'=1", "''=1", '=cmd|"/c calc"!A1'];
describe('a CSV file (threat 108)', () => {
    it('has no cell that a spreadsheet takes for a formula', () => {
        for (const formula of FORMULAS) {
            const [[cell = ''] = []] = parseCsv(csvLines([[formula, 'x']]));
            expect(cell.trimStart()).to.match(/^'/);
        }
    });
    it('gives back every text, whatever stands in it', () => {
        const parts = [...FORMULAS, 'plain', 'with, comma', 'with "quotes"', 'two\r\nlines', 'a\nb', 'ümläut 漢字 🎿', '', "it's", ';', '\\', '-'];
        let seed = 7;
        const random = (below) => {
            seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
            return seed % below;
        };
        for (let round = 0; round < 2_000; round += 1) {
            const row = Array.from({ length: 1 + random(4) }, () => Array.from({ length: random(4) }, () => parts[random(parts.length)]).join(''));
            const [read = []] = parseCsv(csvLines([[...row, 'end']]));
            // Only what would be a formula has got an apostrophe.
            const undone = read.map((cell) => (/^'+\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell));
            expect(undone).to.deep.equal([...row, 'end']);
        }
    });
    it('leaves a cell empty for null', () => {
        expect(csvLines([['a', null, 'b']])).to.equal('a,,b\r\n');
    });
});
//# sourceMappingURL=csv.test.js.map