import { tooManyAttempts } from '../../../kernel/throttle.js';
import { networkOf } from '../../../platform/throttle/network.js';
const MINUTE_MS = 60_000;
/** One address that tries many accounts. Companies sit behind one address, so only what fails is kept counted. */
const OF_ADDRESS = { name: 'sign-ins-of-address', burst: 100, everyMs: 6_000 };
/** One address that tries one account: what stops who guesses, and nobody else, whatever they do. */
const OF_ADDRESS_AT_ACCOUNT = { name: 'sign-ins-of-address-at-account', burst: 10, everyMs: MINUTE_MS };
/**
 * Many addresses that try one account together: NIST SP 800-63B-4, section 3.2.2, allows a hundred failures. Addresses that the account was
 * used from before do not count here, so that strangers cannot lock its owner out.
 */
const AT_ACCOUNT = { name: 'sign-ins-at-account', burst: 100, everyMs: 36_000 };
/** How long an address stays familiar after a session began there. */
export const FAMILIAR_MS = 90 * 24 * 60 * MINUTE_MS;
/** One attempt to sign in. It is counted before anything is compared, so that many at once gain nothing, and forgiven when it succeeds. */
export class Attempt {
    #ctx;
    #account;
    #network;
    #taken = [];
    /** `account` is the same for an account and for one that does not exist, since it is what was typed. */
    constructor(ctx, account) {
        this.#ctx = ctx;
        this.#account = account.toLowerCase();
        this.#network = networkOf(ctx.address);
    }
    /** Throws `TOO_MANY_ATTEMPTS` for an address that has failed too often. */
    async countHere() {
        const uses = [
            [OF_ADDRESS, this.#network],
            [OF_ADDRESS_AT_ACCOUNT, `${this.#account}:${this.#network}`],
        ];
        await this.#ctx.throttle.take(...uses);
        this.#taken.push(...uses);
    }
    /** The same for the account, unless it was used from this address before: counted all the same, since the time must not tell. */
    async countAnywhere(familiarAddresses) {
        const use = [AT_ACCOUNT, this.#account];
        if (await this.#ctx.throttle.mayTake(use))
            this.#taken.push(use);
        else if (!familiarAddresses.some((address) => address !== null && networkOf(address) === this.#network))
            throw tooManyAttempts(AT_ACCOUNT.everyMs);
    }
    async forgive() {
        await this.#ctx.throttle.giveBack(...this.#taken);
    }
}
//# sourceMappingURL=attempts.js.map