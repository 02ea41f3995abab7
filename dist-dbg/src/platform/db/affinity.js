import { behind } from './behind.js';
import { DIRECT_SETTING } from './lane.js';
/**
 * For direct connections. Path and role stay on the connection, which prefers the tenant that it last served and keeps prepared
 * statements for those of its share: a warm read is one round trip, and where the tenant differs the switch travels before it in the same write.
 * Reads of several tenants follow one another on one connection without waiting for each other's answers.
 */
export const affinity = {
    readsShareLanes: true,
    /** Whatever escapes the session finds nothing and may change nothing. */
    startSettings: (limits, role) => ({
        application_name: 'serai',
        [DIRECT_SETTING]: 'on',
        search_path: 'pg_catalog',
        default_transaction_read_only: 'on',
        statement_timeout: String(limits.statementMs),
        lock_timeout: String(limits.lockMs),
        idle_in_transaction_session_timeout: String(limits.idleInTransactionMs),
        TimeZone: 'UTC',
        jit: 'off',
        ...(role === null ? {} : { role }),
    }),
    prefers: (lane, identity) => lane.worksAs(identity),
    beginRead(lane, terms, user) {
        startAfresh(lane, terms);
        const send = senderOf(lane, terms, user);
        return {
            ready: lane.requireDirect(),
            // Looked at with each statement, since units of other tenants may send in between.
            send(statement) {
                const switching = lane.become(terms.identity, '', user);
                return switching === null ? send(statement) : behind(switching, send(statement));
            },
            end: async () => { },
        };
    },
    async beginWrite(lane, terms) {
        startAfresh(lane, terms);
        const send = senderOf(lane, terms, null);
        await lane.requireDirect();
        await lane.become(terms.identity, 'begin read write');
        return send;
    },
};
/** A unit that is run again trusts nothing that the lane remembers: its role may have been renamed, and another one may have the name now. */
function startAfresh(lane, { plans }) {
    if (plans === 'fresh')
        lane.forget();
}
/**
 * Statements are kept on a tenant's home lane, and on one that serves it twice in a row. Kept on every lane that it ever meets, those of a
 * thousand tenants would fill all lanes, and none would be found again.
 */
function senderOf(lane, { identity, plans }, user) {
    const keeps = plans === 'kept' && lane.suits(identity);
    return (statement) => (keeps ? lane.send(statement, user) : lane.sendOnce(statement, user));
}
//# sourceMappingURL=affinity.js.map