import { expect } from 'chai';
import { addMinor, allocate, portionOf, roundToStep, sumMinor, timesMinor } from '../../src/kernel/amounts.js';
import { percentageSchema, toPercentage } from '../../src/kernel/percentage.js';
import { Random } from '../support/random.js';
const LARGEST = Number.MAX_SAFE_INTEGER;
const tooLarge = { reason: 'AMOUNT_TOO_LARGE' };
function refusalOf(work) {
    try {
        return work();
    }
    catch (error) {
        return error;
    }
}
describe('arithmetic of minor units (threat 110)', () => {
    it('refuses what exact integers do not hold, and rounds nothing', () => {
        expect(addMinor(LARGEST, -1)).to.equal(LARGEST - 1);
        expect(timesMinor(2_147_483_648, 2)).to.equal(4_294_967_296);
        for (const work of [
            () => addMinor(LARGEST, 1),
            () => addMinor(-LARGEST, -1),
            () => sumMinor([LARGEST, LARGEST, -LARGEST, 1]),
            () => timesMinor(LARGEST, 2),
            () => timesMinor(94_906_266, 94_906_267),
            () => portionOf(LARGEST, { numerator: 1_000_001, denominator: 1_000_000 }, 'HALF_UP'),
            () => roundToStep(LARGEST, 1_000, 'HALF_UP'),
        ]) {
            expect(refusalOf(work)).to.include(tooLarge);
        }
        expect(sumMinor([LARGEST, LARGEST, -LARGEST])).to.equal(LARGEST);
    });
    it('sends a half away from zero, or to the even neighbour, as it is told', () => {
        const half = (amount, mode) => portionOf(amount, { numerator: 1, denominator: 2 }, mode);
        expect([1, 3, 5, -1, -3].map((amount) => half(amount, 'HALF_UP'))).to.deep.equal([1, 2, 3, -1, -2]);
        expect([1, 3, 5, -1, -3].map((amount) => half(amount, 'HALF_EVEN') + 0)).to.deep.equal([0, 2, 2, 0, -2]);
        expect(portionOf(1_001, { numerator: 1, denominator: 3 }, 'HALF_EVEN')).to.equal(334);
    });
    it('rounds a total to the smallest coin', () => {
        expect([1_231, 1_232, 1_233, 1_237, 1_238].map((amount) => roundToStep(amount, 5, 'HALF_UP'))).to.deep.equal([1_230, 1_230, 1_235, 1_235, 1_240]);
        expect(roundToStep(1_250, 100, 'HALF_EVEN')).to.equal(1_200);
        expect(roundToStep(1_250, 100, 'HALF_UP')).to.equal(1_300);
    });
    it('gives the rest of a division to the largest fractions, and of equal ones to the first', () => {
        expect(allocate(100, [1, 1, 1])).to.deep.equal([34, 33, 33]);
        expect(allocate(5, [3, 7])).to.deep.equal([2, 3]);
        expect(allocate(-100, [1, 1, 1])).to.deep.equal([-34, -33, -33]);
        expect(allocate(7, [0, 0])).to.deep.equal([4, 3]);
        expect(allocate(0, [])).to.deep.equal([]);
        expect(allocate(1_000, [0, 1, 0])).to.deep.equal([0, 1_000, 0]);
    });
    it('splits any whole into parts that sum to it, each within one unit of its exact share', () => {
        const random = new Random(20_261_121);
        for (let round = 0; round < 5_000; round += 1) {
            const whole = (random.below(2) === 0 ? 1 : -1) * random.below(10 ** (1 + random.below(15)));
            const weights = Array.from({ length: 1 + random.below(12) }, () => random.below(10 ** random.below(13)));
            const parts = allocate(whole, weights);
            expect(parts.reduce((sum, part) => sum + BigInt(part), 0n), `${whole} by ${weights}`).to.equal(BigInt(whole));
            const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
            if (sum === 0n)
                continue;
            for (const [index, part] of parts.entries()) {
                const difference = BigInt(part) * sum - BigInt(whole) * BigInt(weights[index] ?? 0);
                expect(difference < sum && difference > -sum, `${whole} by ${weights}: part ${index} is ${part}`).to.equal(true);
            }
        }
    });
    it('knows percentages as exact millionths', () => {
        for (const [text, millionths] of [
            ['0', 0],
            ['19', 190_000],
            ['8.875', 88_750],
            ['5.5', 55_000],
            ['0.0001', 1],
            ['100', 1_000_000],
        ]) {
            expect(percentageSchema.parse(text)).to.equal(millionths);
            expect(toPercentage(millionths)).to.equal(text);
        }
        for (const text of ['100.0001', '-1', '1e1', '1.23456', '', ' 19', '1,5', '101']) {
            expect(percentageSchema.safeParse(text).success, text).to.equal(false);
        }
    });
});
//# sourceMappingURL=amounts.test.js.map