/** `serai keys`: the keys that sign access tokens. */
import { createApp, createSystemContext } from '../app.js';
import { listSigningKeys, replaceSigningKeys, rotateSigningKeys } from '../modules/auth/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
export function listKeysCommand({ json }) {
    return withApp(async (ctx) => print(await listSigningKeys(ctx), json));
}
export function rotateKeysCommand({ now, json }) {
    return withApp(async (ctx, { secret }) => {
        const made = now ? await replaceSigningKeys(ctx, secret) : await rotateSigningKeys(ctx, secret);
        if (json)
            return print([made], json);
        process.stdout.write(now
            ? `${made.kid} signs from now on; what older keys signed is refused within two seconds.\n`
            : `${made.kid} signs from ${made.signsFrom.toISOString()} on, when every process and reader of the published keys knows it.\n`);
    });
}
function print(keys, json) {
    const lines = keys.map((key) => `${key.kid}  signs from ${key.signsFrom.toISOString()}${key.retiredAt ? `  retired ${key.retiredAt.toISOString()}` : ''}`);
    process.stdout.write(json ? `${JSON.stringify(keys, null, 2)}\n` : `${lines.join('\n')}\n`);
}
function withApp(work) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: 'error' });
        const lifecycle = new Lifecycle();
        try {
            const database = await connectDatabase(config, lifecycle);
            const app = await createApp({ config, databaseUrl: database.url, log, lifecycle });
            await work(createSystemContext(app.services, 'cli'), app);
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
//# sourceMappingURL=keys.js.map