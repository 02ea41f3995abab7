/** Works on moves in a process of its own that ends at a numbered place. */
import { createApp, createSystemContext } from '../../src/app.js';
import { workOnMoves } from '../../src/modules/moves/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from './config.js';
const [databaseUrl = '', place = ''] = process.argv.slice(2);
const config = testConfig(databaseUrl, { CRASH_AT: place });
const lifecycle = new Lifecycle();
const { services } = await createApp({ config, databaseUrl, log: silentLog, lifecycle, fleet: 'on-request' });
await workOnMoves({ ctx: createSystemContext(services, 'worker'), database: services.database, keepDays: 7 });
await lifecycle.stop(silentLog);
//# sourceMappingURL=move-child.js.map