import { DrizzleQueryError } from 'drizzle-orm';
import { Refusal, defineRefusal } from '../../kernel/errors.js';
export const databaseBusy = defineRefusal('UNAVAILABLE', 'DATABASE_BUSY', 'No database connection became free in time. Try again later.');
const unavailable = defineRefusal('UNAVAILABLE', 'DATABASE_UNAVAILABLE', "The tenant's database cannot be reached or broke off. Try again after the time of `retryAfterMs`; tenants on other servers are served meanwhile.");
export const serverUnknown = defineRefusal('NOT_FOUND', 'SERVER_NOT_FOUND', 'There is no such database server.');
export const serverMistaken = defineRefusal('UNAVAILABLE', 'SERVER_MISTAKEN', 'At the address of the database server another database answers than the one that was registered. Nothing is read or written there.');
/** A server that is there again is noticed within this time. */
const UNAVAILABLE_RETRY_MS = 1_000;
export const databaseUnavailable = (retryAfterMs = UNAVAILABLE_RETRY_MS) => Object.assign(unavailable(), { retryAfterMs });
export const statementTimedOut = defineRefusal('UNAVAILABLE', 'STATEMENT_TIMED_OUT', 'The database took too long and the statement was cancelled.');
export const outcomeUnknown = defineRefusal('UNAVAILABLE', 'OUTCOME_UNKNOWN', 'The connection to the database broke off while the write was being committed: it may have been done or not. Look before trying again.');
export const unitTimedOut = defineRefusal('UNAVAILABLE', 'WORK_TIMED_OUT', 'The work took too long and was broken off. Nothing was changed.');
export const transactionIdle = defineRefusal('UNAVAILABLE', 'TRANSACTION_IDLE', 'The transaction sent no statement for too long and the database ended it. Nothing was changed.');
export const lockTimedOut = defineRefusal('UNAVAILABLE', 'LOCK_TIMED_OUT', 'Another write held what this one needs for too long. Nothing was changed. Try again.');
export const requestAbandoned = defineRefusal('UNAVAILABLE', 'REQUEST_ABANDONED', 'The client went away before its answer: the statement was cancelled and nothing was changed.');
export const writesCollided = defineRefusal('UNAVAILABLE', 'WRITES_COLLIDED', 'Another write was in the way and nothing was changed. Try again.');
export const schemaBusy = defineRefusal('UNAVAILABLE', 'SCHEMA_BUSY', "The tenant's schema is being migrated, repaired or copied. Nothing was changed. Try again when that is over.");
export const tenantUnavailable = defineRefusal('UNAVAILABLE', 'TENANT_UNAVAILABLE', 'The tenant exists, but its schema or its rights are not in the database. Operators see with `reprovisionTenant` what is missing.');
const moving = defineRefusal('UNAVAILABLE', 'TENANT_MOVING', 'The tenant is on its way to another database server, and whoever moves it was interrupted. Nothing was changed. Try again after the time of `retryAfterMs`.');
/** An interrupted move is taken up again within this time. */
const MOVING_RETRY_MS = 1_000;
export const tenantMoving = () => Object.assign(moving(), { retryAfterMs: MOVING_RETRY_MS });
export const textUnstorable = defineRefusal('BAD_USER_INPUT', 'TEXT_UNSTORABLE', 'A text contains characters that cannot be stored, such as NUL.');
/** The SQLSTATE or driver code of an error or of one of its causes (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
export function sqlState(error) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if ('code' in current && typeof current.code === 'string')
            return current.code;
    }
    return null;
}
/** Whether an error is the violation of the unique constraint or index of this name. */
export function violatesUnique(error, constraint) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if ('constraint_name' in current && current.constraint_name === constraint)
            return sqlState(current) === '23505';
    }
    return false;
}
/** The id that nothing has, when an error is the violation of the foreign key of this name on a column of ids; else null. */
export function missingReference(error, constraint) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if (!('constraint_name' in current) || current.constraint_name !== constraint || sqlState(current) !== '23503')
            continue;
        return /=\(([0-9a-f-]{36})\)/.exec('detail' in current ? String(current.detail) : '')?.[1] ?? null;
    }
    return null;
}
/** For the `catch` of a statement: turns the violation of this unique index into the refusal, and lets any other error rise. */
export function whenTaken(index, refuse) {
    return (error) => {
        throw violatesUnique(error, index) ? Object.assign(refuse(), { cause: error }) : error;
    };
}
/** The same for an exclusion constraint, as on periods that must not overlap. */
export function whenOverlapping(constraint, refuse) {
    return (error) => {
        for (let current = error; current instanceof Error; current = current.cause) {
            if (!('constraint_name' in current) || current.constraint_name !== constraint || sqlState(current) !== '23P01')
                continue;
            throw Object.assign(refuse(), { cause: error });
        }
        throw error;
    };
}
/** The same for a row that cannot be deleted because others refer to it. */
export function whenReferenced(refuse) {
    return (error) => {
        throw sqlState(error) === '23503' ? Object.assign(refuse(), { cause: error }) : error;
    };
}
const CONNECTION_CODES = new Set([
    'CONNECTION_CLOSED',
    'CONNECTION_ENDED',
    'CONNECTION_DESTROYED',
    'CONNECT_TIMEOUT',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
]);
/** Whether the connection itself failed, or the server is going down: the work may be tried again on another connection. */
export function isConnectionLost(error) {
    const state = sqlState(error);
    return state !== null && (CONNECTION_CODES.has(state) || state.startsWith('08') || state.startsWith('57P0'));
}
/** Whether the server does not let this login in: a password that was changed, or a login that is gone. */
export function isLoginRefused(error) {
    return ['28P01', '28000'].includes(sqlState(error instanceof Refusal ? error.cause : error) ?? '');
}
/** What the first statement for a tenant fails with on a server where its role or its schema is not. */
const ABSENT_STATES = new Set(['22023', '42704', '42501', '3F000', '42P01']);
/** Whether the tenant may not be on this server at all. */
export function isNotThere(error) {
    return ABSENT_STATES.has(sqlState(error) ?? '');
}
/** Whether it may be the tenant's role that is not there; what else is missing has the unit run again by itself. */
export function isRoleAbsent(error) {
    return ['22023', '42704'].includes(sqlState(error) ?? '');
}
/** Thrown in place of such an error when the tenant lies elsewhere by now: the unit of work is run again there. */
export function tenantMoved(cause) {
    return Object.assign(new Error('The tenant has been moved', { cause }), { code: 'CONNECTION_CLOSED' });
}
/** `endedBy` is the SQLSTATE with which the server ended it, if it said one. */
export function connectionClosed(endedBy) {
    return Object.assign(new Error('The connection was closed'), { code: endedBy ?? 'CONNECTION_CLOSED' });
}
/** Thrown in a unit that waits behind a slow statement of another one: it is run again on a connection of its own. */
export function laneBlocked() {
    return Object.assign(new Error('A statement of another unit of work held this one up'), { code: LANE_BLOCKED });
}
const LANE_BLOCKED = 'LANE_BLOCKED';
export function isLaneBlocked(error) {
    return sqlState(error) === LANE_BLOCKED;
}
/** Whether PostgreSQL undid a transaction because of another one (a serialization failure or a deadlock): it may succeed when run again. */
export function isCollision(error) {
    return ['40001', '40P01'].includes(sqlState(error) ?? '');
}
/** What a statement can fail with when what its connection keeps is out of date: run with nothing kept it may succeed. */
const STALE_PLAN_STATES = new Set([
    '0A000', // the type of its result changed
    '26000', // it is gone
    '42804', // a column has another type than the parameter that was inferred for it
    '42883', // the same, in a comparison
    // The connection works as a role whose name another one has by now, since a restored state took the tenant's place: it may not use what it
    // finds, or does not even find it.
    '42501',
    '42P01',
]);
/** Whether the fault may lie in what the connection keeps: plans, path and role. A wrong statement fails again without them. */
export function isPlanStale(error) {
    return STALE_PLAN_STATES.has(sqlState(error) ?? '');
}
const REFUSALS = {
    '57014': statementTimedOut,
    '40001': writesCollided,
    '40P01': writesCollided,
    '55P03': lockTimedOut,
    '25P03': transactionIdle,
    '22021': textUnstorable,
    '22P05': textUnstorable,
};
/** Turns what the outside may know about a failed statement into a refusal; anything else stays what it is, without parameters. */
export function toRefusal(failed) {
    const error = withoutParameters(failed);
    if (isConnectionLost(error) || isLoginRefused(error))
        return Object.assign(databaseUnavailable(), { cause: error });
    const refusal = REFUSALS[sqlState(error) ?? ''];
    return refusal ? Object.assign(refusal(), { cause: error }) : error;
}
/** Drizzle's error tells the statement's parameters, among them personal data and password hashes: the log gets the driver's. */
function withoutParameters(error) {
    if (!(error instanceof DrizzleQueryError) || !(error.cause instanceof Error))
        return error;
    return Object.assign(error.cause, { statement: error.query });
}
//# sourceMappingURL=errors.js.map