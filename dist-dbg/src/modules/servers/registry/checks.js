import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { serverId } from '../../../kernel/context.js';
import { optional } from '../../../kernel/inputs.js';
import { serverKinds, tlsModes } from '../../../platform/db/servers/access.js';
const CAPACITY_MAX = 1_000_000;
const WEIGHT_MAX = 1_000;
const PASSWORD_LENGTH_MAX = 256;
/** A name of DNS or an IPv4 address. */
const host = z
    .string()
    .trim()
    .max(253, 'must have at most 253 characters')
    .regex(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/, 'must be a host name or an IPv4 address, without a port');
const port = z.int().min(1, 'must be 1 to 65535').max(65_535, 'must be 1 to 65535');
const database = z.string().regex(/^[A-Za-z0-9_-]{1,63}$/, 'must have 1 to 63 letters, digits, underscores and hyphens');
const login = z.string().regex(/^[A-Za-z_][A-Za-z0-9_.@-]{0,62}$/, 'must be the name of a login: 1 to 63 letters, digits and _ . @ -');
const password = z
    .string()
    .min(1, 'must not be empty')
    .max(PASSWORD_LENGTH_MAX, `must have at most ${PASSWORD_LENGTH_MAX} characters`)
    .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), problem('CONTROL_CHARACTER', 'must not contain control characters'));
const name = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'must have 1 to 63 small letters, digits and hyphens');
export const regionSchema = z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'must have 1 to 63 small letters, digits and hyphens, as in eu-central-1');
const capacity = z.int().min(1, 'must be at least 1').max(CAPACITY_MAX, `must be at most ${CAPACITY_MAX}`);
const weight = z.int().min(1, 'must be at least 1').max(WEIGHT_MAX, `must be at most ${WEIGHT_MAX}`);
export const registerSchema = z
    .strictObject({
    name,
    kind: optional(z.enum(serverKinds.map((kind) => kind.toUpperCase()))).transform((kind) => (kind === 'CITUS' ? 'citus' : 'postgres')),
    region: optional(regionSchema),
    host,
    port: optional(port).transform((given) => given ?? 5432),
    database,
    tls: optional(z.enum(tlsModes)).transform((mode) => mode ?? 'VERIFY_FULL'),
    directHost: optional(host),
    directPort: optional(port),
    login,
    password,
    capacity: optional(capacity),
    weight: optional(weight),
})
    .transform(({ directHost, directPort, ...server }) => ({ ...server, directHost: directHost ?? null, directPort: directPort ?? null }));
/** What is left out stays; null takes a region, a limit or a way past the pooler away. */
export const updateSchema = z
    .strictObject({
    id: serverId.schema,
    name: name.optional(),
    region: regionSchema.nullable().optional(),
    capacity: capacity.nullable().optional(),
    weight: weight.optional(),
    draining: z.boolean().optional(),
    host: host.optional(),
    port: port.optional(),
    database: database.optional(),
    tls: z.enum(tlsModes).optional(),
    directHost: host.nullable().optional(),
    directPort: port.nullable().optional(),
    login: login.optional(),
    password: password.optional(),
})
    .refine(({ id: _id, ...change }) => Object.values(change).some((value) => value !== undefined), problem('NOTHING_TO_DO', 'give something to change'))
    .refine(({ login: as, password: secret }) => as === undefined || secret !== undefined, {
    path: ['password'],
    ...problem('REQUIRED', 'must be given with a login'),
});
export const removeSchema = z.strictObject({ id: serverId.schema, confirmName: z.string().max(100) });
export const serverSchema = z.strictObject({ id: serverId.schema });
//# sourceMappingURL=checks.js.map