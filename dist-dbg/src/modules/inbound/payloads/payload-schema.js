/** JSON Schemas that tenants write (https://json-schema.org/draft/2020-12), checked by a validator that stops in time. */
import vm from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LRUCache } from 'lru-cache';
/**
 * Protect everybody else in the process: a tenant's regular expression, or schema that refers to itself, may take for ever. By the clock on the wall, so
 * they leave room for a machine that is busy with others.
 */
const COMPILE_MS_MAX = 5_000;
const VALIDATE_MS_MAX = 1_000;
/** A schema that took too long once is not tried again for so long: it costs a second a minute at most. */
const SLOW_MS = 60_000;
const COMPILED_MAX = 200;
const PROBLEMS_MAX = 10;
const MESSAGE_LENGTH_MAX = 300;
const compiled = new LRUCache({ max: COMPILED_MAX });
const slow = new LRUCache({ max: COMPILED_MAX, ttl: SLOW_MS });
const TOO_SLOW = 'takes too long to check';
/** Null when the schema can be used. */
export function problemOfSchema(schema) {
    try {
        compile(JSON.stringify(schema));
        return null;
    }
    catch (error) {
        return messageOf(error);
    }
}
/** What is wrong with the payload, by its JSON pointers. */
export function problemsOf(schema, payload) {
    const text = JSON.stringify(schema);
    if (slow.has(text))
        return [{ path: '/', reason: 'SCHEMA', message: TOO_SLOW }];
    try {
        const validate = compile(text);
        if (within(VALIDATE_MS_MAX, () => validate(payload)) === true)
            return [];
        return (validate.errors ?? []).slice(0, PROBLEMS_MAX).map(({ instancePath, message = 'is not as it should be' }) => ({
            path: instancePath || '/',
            reason: 'SCHEMA',
            message: message.slice(0, MESSAGE_LENGTH_MAX),
        }));
    }
    catch (error) {
        if (isLate(error))
            slow.set(text, true);
        return [{ path: '/', reason: 'SCHEMA', message: messageOf(error) }];
    }
}
function compile(text) {
    const known = compiled.get(text);
    if (known)
        return known;
    const schema = JSON.parse(text);
    if ('$async' in schema)
        throw new Error('must not be asynchronous');
    // One for each schema: ids of one tenant's schema mean nothing in another's. Nothing is ever fetched.
    const ajv = new Ajv2020({
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        validateFormats: false,
        logger: false,
        inlineRefs: false,
    });
    const validate = within(COMPILE_MS_MAX, () => ajv.compile(schema));
    compiled.set(text, validate);
    return validate;
}
const run = new vm.Script('work()');
const sandbox = vm.createContext({ work: null });
/** A clock, not a sandbox: V8 interrupts what is running when the time is over, regular expressions among it. */
function within(timeout, work) {
    sandbox.work = work;
    return run.runInContext(sandbox, { timeout });
}
function messageOf(error) {
    return isLate(error) ? TOO_SLOW : String(error.message).slice(0, MESSAGE_LENGTH_MAX);
}
function isLate(error) {
    return error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
//# sourceMappingURL=payload-schema.js.map