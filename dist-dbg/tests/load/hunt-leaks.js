/** `npm run hunt:leaks -- --operations 1000000 --tenants 200 --seed 1`: see tests/support/leak-hunt.ts. Exits with 1 when anything was found. */
import { parseArgs } from 'node:util';
import { createApp } from '../../src/app.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { recordingLog, testConfig } from '../support/config.js';
import { openHuntingGround } from '../support/hunting-ground.js';
import { huntLeaks } from '../support/leak-hunt.js';
import { startTestPostgres } from '../support/postgres.js';
const { values } = parseArgs({
    options: {
        operations: { type: 'string', default: '20000' },
        tenants: { type: 'string', default: '200' },
        seed: { type: 'string', default: '1' },
    },
});
const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const { log, lines } = recordingLog();
const toConfig = (variables = {}) => testConfig(postgres.url, { DATABASE_CONNECTIONS: '5', DATABASE_WAIT_MS: '30000', ACCESS_TOKEN_SECONDS: '3600', DEMO: 'false', ...variables });
const config = toConfig();
const app = await createApp({ config, databaseUrl: postgres.url, log, lifecycle });
const ground = await openHuntingGround(app, toConfig);
const began = performance.now();
const report = await huntLeaks({
    app,
    ground,
    databaseUrl: postgres.url,
    logLines: lines,
    tenants: Number(values.tenants),
    operations: Number(values.operations),
    seed: Number(values.seed),
    onProgress: (done) => process.stderr.write(`\r${done} operations`),
});
await ground.stop();
await lifecycle.stop(log);
await postgres.stop();
const seconds = Math.round((performance.now() - began) / 1_000);
process.stdout.write(`\n${JSON.stringify({ ...report, seed: Number(values.seed), tenants: Number(values.tenants), seconds }, null, 2)}\n`);
process.stdout.write(report.foreign.length === 0 ? 'No foreign canary anywhere.\n' : 'FOREIGN CANARIES WERE FOUND.\n');
if (report.turnedAway > 0)
    process.stdout.write("Some requests were taken for nobody's: the hunt proves nothing for them.\n");
process.exit(report.foreign.length === 0 && report.turnedAway === 0 ? 0 : 1);
//# sourceMappingURL=hunt-leaks.js.map