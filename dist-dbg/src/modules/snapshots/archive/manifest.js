/** What a snapshot says of itself, in a file of its own. Files of other formats are refused. */
import { z } from 'zod';
import { tenantId } from '../../../kernel/context.js';
import { snapshotId } from '../ids.js';
export const MANIFEST_FORMAT = 1;
const amount = z.int().min(0);
export const manifestSchema = z.object({
    format: z.literal(MANIFEST_FORMAT),
    snapshotId: snapshotId.schema,
    tenantId: tenantId.schema,
    takenAt: z.iso.datetime().transform((text) => new Date(text)),
    serverVersion: z.string(),
    modules: z.array(z.string()),
    migrations: z.array(z.object({ set: z.string(), name: z.string(), checksum: z.string(), kind: z.enum(['expand', 'contract']) })),
    /** The objects of the schema, with those that somebody made by hand. */
    catalog: z.array(z.object({ kind: z.string(), name: z.string(), definition: z.string() })),
    sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/) })),
    /** Of the master secret that sealed the key. */
    keyId: z.string(),
    sealedKey: z.string(),
    tables: z.array(z.object({
        name: z.string(),
        columns: z.array(z.string()).min(1),
        rows: amount,
        hash: z.string(),
        file: z.string().regex(/^\d+\.rows$/),
        bytes: amount,
        /** Of the file as it lies there, so that it can be checked without any key. */
        sha256: z.string(),
    })),
});
//# sourceMappingURL=manifest.js.map