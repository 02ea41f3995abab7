/** The body of a PATCH (RFC 7644, section 3.5.2), as Entra and Okta write it too: operations in any case, values in or beside paths. */
import { z } from 'zod';
import { pathInvalid, syntaxInvalid } from '../errors.js';
import { attributeOf } from '../filter/expression.js';
import { parseFilter } from '../filter/parse.js';
/** Protects one transaction; directories send a few. */
const OPERATIONS_MAX = 100;
const PATH_LENGTH_MAX = 1_000;
const operationSchema = z.object({
    op: z
        .string()
        .transform((op) => op.toLowerCase())
        .pipe(z.enum(['add', 'replace', 'remove'])),
    path: z.string().max(PATH_LENGTH_MAX).nullish(),
    value: z.unknown().optional(),
});
const bodySchema = z.object({ Operations: z.array(operationSchema).min(1).max(OPERATIONS_MAX) });
export function readOperations(body) {
    // Some clients write `operations`.
    const parsed = bodySchema.safeParse({ Operations: body['Operations'] ?? body['operations'] });
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw syntaxInvalid(`${issue?.path.join('.')}: ${issue?.message}`);
    }
    return parsed.data.Operations.map(({ op, path, value }) => ({ op, path: path ? readPath(path) : null, value }));
}
export function readPath(text) {
    const [, name = '', filter, after] = /^([^[\]]+)(?:\[(.*)\](?:\.([\w$-]+))?)?$/s.exec(text.trim()) ?? [];
    if (name === '')
        throw pathInvalid(`${text} is no path.`);
    const full = attributeOf(name);
    const [attribute = '', ...rest] = full.startsWith('enterprise:') ? [full] : full.split('.');
    if (rest.length > 1 || (filter !== undefined && rest.length > 0))
        throw pathInvalid(`${text} goes deeper than resources do.`);
    return { attribute, which: filter === undefined ? null : parseFilter(filter), sub: after?.toLowerCase() ?? rest[0] ?? null };
}
//# sourceMappingURL=operations.js.map