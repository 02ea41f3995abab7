import { z } from 'zod';
import { invalidInput } from './errors.js';
/** Rows of a page when the client does not say. */
export const PAGE_SIZE_DEFAULT = 20;
/** Protects the database and the client's memory from a list of everything. */
export const PAGE_SIZE_MAX = 100;
const cursorSchema = z.tuple([z.string()], z.union([z.string(), z.number()]));
/**
 * Checks a connection's arguments. A cursor made under another order is refused, since it would skip rows.
 * A cursor carries only values that the client has seen; every page is filtered by tenant and permission anew.
 * `sizeDefault` is how many rows there are when the client does not say.
 */
export function pageRequest(args, order, sizeDefault = PAGE_SIZE_DEFAULT) {
    const backward = args.last != null || args.before != null;
    const problems = [];
    if (backward && (args.first != null || args.after != null)) {
        problems.push({ path: 'last', reason: 'CONTRADICTION', message: 'use either first and after, or last and before' });
    }
    const sizePath = backward ? 'last' : 'first';
    const size = (backward ? args.last : args.first) ?? sizeDefault;
    if (size < 1)
        problems.push({ path: sizePath, reason: 'TOO_SMALL', message: 'must be at least 1' });
    if (size > PAGE_SIZE_MAX)
        problems.push({ path: sizePath, reason: 'TOO_LARGE', message: `must be at most ${PAGE_SIZE_MAX}` });
    const cursor = backward ? args.before : args.after;
    const boundary = cursor == null ? null : decodeCursor(cursor, order);
    if (cursor != null && boundary === null) {
        problems.push({ path: backward ? 'before' : 'after', reason: 'NOT_A_CURSOR', message: 'must be a cursor of this list in this order' });
    }
    if (problems.length > 0)
        throw invalidInput(problems);
    return { order: order.name, size, backward, boundary };
}
/**
 * Makes the page from rows in the order in which they were read: at most `size + 1` of them, and reversed when the request goes
 * backward. `valuesOf` gives a row's values in the columns of the order.
 */
export function toPage(rows, request, valuesOf) {
    const hasMore = rows.length > request.size;
    const kept = rows.slice(0, request.size);
    const nodes = request.backward ? kept.reverse() : kept;
    const cursorOf = (node) => encodeCursor(request.order, valuesOf(node));
    const [first, last] = [nodes[0], nodes.at(-1)];
    return {
        nodes,
        // Read only when a client asks for them, which mostly takes nodes and one cursor.
        get edges() {
            return nodes.map((node) => ({ cursor: cursorOf(node), node }));
        },
        pageInfo: {
            hasNextPage: request.backward ? request.boundary !== null : hasMore,
            hasPreviousPage: request.backward ? hasMore : request.boundary !== null,
            get startCursor() {
                return first === undefined ? null : cursorOf(first);
            },
            get endCursor() {
                return last === undefined ? null : cursorOf(last);
            },
        },
    };
}
/** The same page of other rows. */
export function mapPage(page, map) {
    const nodes = page.nodes.map(map);
    return {
        nodes,
        get edges() {
            return page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] }));
        },
        pageInfo: page.pageInfo,
    };
}
function encodeCursor(order, values) {
    return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}
/** Longer texts are not cursors of ours; the bound keeps a client from making us parse megabytes. */
const CURSOR_LENGTH_MAX = 1_000;
function decodeCursor(cursor, order) {
    if (cursor.length > CURSOR_LENGTH_MAX)
        return null;
    const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
    if (!parsed.success)
        return null;
    const [name, ...values] = parsed.data;
    if (name !== order.name)
        return null;
    return order.values.safeParse(values).data ?? null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=page.js.map