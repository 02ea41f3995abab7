import { findConnection } from '../connections/queries.js';
import { samlMetadata } from './protocol.js';
/** Our metadata for a SAML connection of the tenant, also before it is enabled; null when there is none. */
export async function findSamlMetadata(ctx, id) {
    const connection = await ctx.read((db) => findConnection(db, id));
    return connection?.saml ? samlMetadata(ctx, id) : null;
}
//# sourceMappingURL=published.js.map