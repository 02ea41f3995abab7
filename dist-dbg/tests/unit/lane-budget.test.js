import { expect } from 'chai';
import { LaneBudget } from '../../src/platform/db/servers/budget.js';
/** A pool as far as its budget sees it: `busy` connections at work, `idle` ones by when they became idle. */
class Pool {
    budget;
    busy = 0;
    idle = [];
    waits = 0;
    constructor(budget) {
        this.budget = budget;
        budget.join(this);
    }
    get size() {
        return this.busy + this.idle.length;
    }
    get idleSince() {
        return this.idle[0] ?? null;
    }
    giveUpIdle() {
        this.idle.shift();
        this.budget.giveBack();
    }
    onRoom() {
        if (this.waits > 0 && this.budget.take(this)) {
            this.waits -= 1;
            this.busy += 1;
        }
    }
    ask() {
        const taken = this.budget.take(this);
        if (taken)
            this.busy += 1;
        else
            this.waits += 1;
        return taken;
    }
    rest(at) {
        this.busy -= 1;
        this.idle.push(at);
    }
}
describe('the budget of connections of all servers together', () => {
    it('is never exceeded, and ends the longest idle connection of another pool for one that needs it', () => {
        const budget = new LaneBudget(3);
        const [one, two, three] = [new Pool(budget), new Pool(budget), new Pool(budget)];
        expect([one.ask(), two.ask(), two.ask()]).to.deep.equal([true, true, true]);
        expect(three.ask()).to.equal(false);
        expect(three.waits).to.equal(1);
        two.rest(5);
        one.rest(2);
        expect(three.ask()).to.equal(true);
        // One for the question of before and one for this one; what was idle longest went first.
        expect([one.size, two.size, three.busy, three.waits]).to.deep.equal([0, 1, 2, 0]);
    });
    it('lets whoever waits have what another one gives back', () => {
        const budget = new LaneBudget(1);
        const [one, two] = [new Pool(budget), new Pool(budget)];
        one.ask();
        two.ask();
        one.busy = 0;
        budget.giveBack();
        expect([two.busy, two.waits]).to.deep.equal([1, 0]);
    });
    it('wants a free connection back for a pool that waits, unless it is needed where it is and that one has as many', () => {
        const budget = new LaneBudget(4);
        const [busy, starving] = [new Pool(budget), new Pool(budget)];
        for (let count = 0; count < 4; count += 1)
            busy.ask();
        expect(budget.wantsBack(4, true)).to.equal(false);
        starving.ask();
        expect(budget.wantsBack(4, true)).to.equal(true);
        expect(budget.wantsBack(1, true)).to.equal(false);
        expect(budget.wantsBack(1, false)).to.equal(true);
        budget.leave(starving);
        expect(budget.wantsBack(4, false)).to.equal(false);
    });
});
//# sourceMappingURL=lane-budget.test.js.map