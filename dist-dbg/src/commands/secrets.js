/** `serai secrets rotate`: stored credentials under the newest of the installation's keys. */
import { createApp, createSystemContext } from '../app.js';
import { countOtherProviderKeys, rewrapProviderKeys } from '../modules/commerce/public.js';
import { countOtherSourceSecrets, rewrapSourceSecrets } from '../modules/inbound/public.js';
import { countOtherSecrets, rewrapSecrets, serverSecrets } from '../modules/servers/public.js';
import { tenantSecrets, walkTenants } from '../modules/tenancy/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
const STORES = [serverSecrets, tenantSecrets];
export function rotateSecretsCommand({ dryRun, json }) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: 'error' });
        const lifecycle = new Lifecycle();
        try {
            const { url } = await connectDatabase(config, lifecycle);
            const app = await createApp({ config, databaseUrl: url, log, lifecycle, fleet: 'on-request' });
            const ctx = createSystemContext(app.services, 'cli');
            const ofInstallation = await (dryRun ? countOtherSecrets(ctx, STORES) : rewrapSecrets(ctx, STORES));
            const secrets = ofInstallation + (await sumOverTenants(app.services, dryRun ? countInTenant : rewrapInTenant));
            const { keyId } = ctx.vault;
            const said = dryRun
                ? `${secrets} stored secrets are under another key than ${keyId}.`
                : `${secrets} stored secrets were wrapped with the key ${keyId}.`;
            process.stdout.write(json ? `${JSON.stringify({ keyId, secrets, changed: !dryRun })}\n` : `${said}\n`);
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
/** Of all tenants, suspended ones as well, one after the other. */
async function sumOverTenants(services, work) {
    let sum = 0;
    for await (const tenant of walkTenants(createSystemContext(services, 'cli').control.read))
        sum += await work(createSystemContext(services, 'cli', tenant));
    return sum;
}
async function countInTenant(ctx) {
    return (await countOtherSourceSecrets(ctx)) + (await countOtherProviderKeys(ctx));
}
async function rewrapInTenant(ctx) {
    return (await rewrapSourceSecrets(ctx)) + (await rewrapProviderKeys(ctx));
}
//# sourceMappingURL=secrets.js.map