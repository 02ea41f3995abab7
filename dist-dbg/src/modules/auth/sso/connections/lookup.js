import { connectionNotFound } from '../errors.js';
import { findConnection } from './queries.js';
export async function getConnection(ctx, id) {
    const connection = await ctx.read((db) => findConnection(db, id));
    if (!connection)
        throw connectionNotFound();
    return connection;
}
//# sourceMappingURL=lookup.js.map