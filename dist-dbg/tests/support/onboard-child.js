/** A process that onboards one tenant, and may be told at which step it ends as by kill -9. */
import { createApp, createSystemContext } from '../../src/app.js';
import { serverId } from '../../src/kernel/context.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from './config.js';
const [url = '', server = '', slug = '', crashAt = ''] = process.argv.slice(2);
const lifecycle = new Lifecycle();
const config = testConfig(url, { CRASH_AT: crashAt, FLEET_MIGRATION: 'on-request' });
const { services } = await createApp({ config, databaseUrl: url, log: silentLog, lifecycle });
await onboardTenant(createSystemContext(services, 'test'), {
    slug,
    name: slug,
    modules: ['commerce'],
    admin: { email: `admin@${slug}.test`, displayName: slug, passwordHash: 'none' },
    wish: { serverId: serverId.parse(server), region: null },
});
process.exit(0);
//# sourceMappingURL=onboard-child.js.map