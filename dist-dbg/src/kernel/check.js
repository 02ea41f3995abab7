import { invalidInput } from './errors.js';
/**
 * Parses a value with its schema, or refuses with every problem at once.
 * `at` is the name of the GraphQL argument and begins each path.
 */
export function check(schema, value, at = 'input') {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw invalidInput(problemsOf(parsed.error, at));
}
/** What `check` would refuse with. */
export function problemsOf({ issues }, at) {
    return issues.map((issue) => toProblem(issue, at));
}
/** For `ctx.addIssue` and `refine`: a problem with a stable reason of its own. */
export function problem(reason, message) {
    return { message, params: { reason } };
}
function toProblem(issue, at) {
    const path = [at, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    return { path, reason: reasonOf(issue), message: issue.message };
}
function reasonOf(issue) {
    switch (issue.code) {
        case 'too_small':
            return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_SHORT' : 'TOO_SMALL';
        case 'too_big':
            return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_LONG' : 'TOO_LARGE';
        case 'custom':
            return typeof issue.params?.['reason'] === 'string' ? issue.params['reason'] : 'INVALID';
        case 'unrecognized_keys':
            return 'UNKNOWN_FIELD';
        default:
            return 'MALFORMED';
    }
}
//# sourceMappingURL=check.js.map