import { Refusal } from '../../../kernel/errors.js';
import { isLoginRefused } from '../errors.js';
import { LanePool } from '../lane-pool.js';
import { Availability } from './availability.js';
/** Thrown in place of the server's refusal when another login may hold: the unit of work is then run again. */
function loginChanged(cause) {
    return Object.assign(new Error('The server refused the login, and there is another one', { cause }), { code: 'CONNECTION_CLOSED' });
}
/** The connections of this process to one server. */
export class ServerConnections {
    tenants;
    login;
    availability = new Availability();
    #options;
    #access;
    #login;
    /** Logins that the server refused since the registry last told of it. That others still work on connections of before says nothing. */
    #refused = new Set();
    #renewing = null;
    #prepared = null;
    constructor(access, options) {
        this.#options = options;
        this.#access = access;
        [this.#login] = access.logins;
        this.tenants = new LanePool({ ...options.pools.tenants, url: this.#login.url });
        this.login = new LanePool({ ...options.pools.login, url: this.#login.url });
    }
    get kind() {
        return this.#access.kind;
    }
    /** Runs a unit of work when the server is worth trying, and learns from how it ends. */
    async guard(unit) {
        this.availability.requireWorthTrying();
        const tried = this.#login;
        try {
            await this.#requirePrepared();
            const result = await unit();
            this.availability.noteSuccess();
            return result;
        }
        catch (error) {
            if (isLoginRefused(error))
                await this.#afterRefusal(tried, error);
            this.availability.noteFailure(error);
            throw error;
        }
    }
    /** A look that should take milliseconds. Where it finds nobody, connections that are idle lead nowhere either. */
    async watch(look) {
        try {
            return await look();
        }
        catch (error) {
            if (error instanceof Refusal && error.reason === 'WORK_TIMED_OUT') {
                this.availability.noteSilence(error);
                this.tenants.giveUpAllIdle();
                this.login.giveUpAllIdle();
            }
            throw error;
        }
    }
    /** Takes over what is now known of the server: pools go on with its first login. */
    renew(access) {
        this.#access = access;
        this.#refused.clear();
        this.#use(access.logins[0]);
    }
    /** For a connection beside the pools, past any pooler. */
    migrationWay() {
        return { url: this.#login.directUrl, settings: this.#options.migration };
    }
    async close(graceMs) {
        await Promise.all([this.tenants.close(graceMs), this.login.close(graceMs)]);
    }
    #use(login) {
        this.#login = login;
        this.tenants.renew(login.url);
        this.login.renew(login.url);
    }
    async #requirePrepared() {
        this.#prepared ??= this.#options.prepare(this);
        try {
            await this.#prepared;
        }
        catch (error) {
            this.#prepared = null;
            throw error;
        }
    }
    /** Goes on with another login when one is known; throws so that the unit is run again with it. */
    async #afterRefusal(tried, error) {
        this.#refused.add(tried.id);
        if (this.#login.id === tried.id) {
            // One question for all units that were refused at once.
            this.#renewing ??= this.#findOtherLogin(tried).finally(() => {
                this.#renewing = null;
            });
            await this.#renewing;
        }
        if (this.#login.id !== tried.id)
            throw loginChanged(error);
    }
    /** When the registry cannot be asked, what was known before still counts. */
    async #findOtherLogin(tried) {
        const access = await this.#options.access('login refused').catch(() => this.#access);
        // The registry has told meanwhile.
        if (this.#login.id !== tried.id)
            return;
        this.#access = access;
        const other = access.logins.find((login) => !this.#refused.has(login.id));
        this.#use(other ?? access.logins[0]);
        if (!other)
            this.#refused.clear();
    }
}
//# sourceMappingURL=connections.js.map