import { networkOf } from '../../platform/throttle/network.js';
import { tooManyStreams } from './errors.js';
/** The streams that a process has open, counted: each holds a connection and memory for as long as its client likes. */
export class Places {
    #limits;
    #open = new Map();
    constructor(limits) {
        this.#limits = limits;
    }
    /** Returns how to give the place back, which may be called more than once. Throws when there is none. */
    take({ tenant, actor }, address) {
        const { streams, perTenant, perUser } = this.#limits;
        const realm = tenant?.id ?? 'platform';
        const holder = 'id' in actor ? actor.id : networkOf(address);
        const places = [
            { key: 'process', most: streams, whose: 'This process' },
            { key: realm, most: perTenant, whose: 'The tenant' },
            { key: `${realm} ${actor.kind} ${holder}`, most: perUser, whose: 'Whoever asks' },
        ];
        for (const { key, most, whose } of places)
            if (this.#of(key) >= most)
                throw tooManyStreams(whose, most);
        for (const { key } of places)
            this.#open.set(key, this.#of(key) + 1);
        let isTaken = true;
        return () => {
            if (isTaken)
                for (const { key } of places)
                    this.#giveBack(key);
            isTaken = false;
        };
    }
    #of(key) {
        return this.#open.get(key) ?? 0;
    }
    #giveBack(key) {
        const left = this.#of(key) - 1;
        if (left > 0)
            this.#open.set(key, left);
        else
            this.#open.delete(key);
    }
}
//# sourceMappingURL=places.js.map