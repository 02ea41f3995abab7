import { randomBytes } from 'node:crypto';
import { createApp, createSystemContext } from '../app.js';
import { check } from '../kernel/check.js';
import { displayNameSchema, emailSchema } from '../kernel/person.js';
import { createOperator } from '../modules/auth/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';

/** `serai operator create`: the way to the first operator of an installation. The password is made here and printed once. */
export function createOperatorCommand({ email, name }: { readonly email: string; readonly name: string }): Promise<void> {
  return runProcess(async (config) => {
    const log = createLog({ ...config.log, level: 'error' });
    const lifecycle = new Lifecycle();
    const checked = { email: check(emailSchema, email, 'email'), displayName: check(displayNameSchema, name, 'name') };
    const password = randomBytes(18).toString('base64url');
    try {
      const database = await connectDatabase(config, lifecycle);
      const { services } = await createApp({ config, databaseUrl: database.url, log, lifecycle });
      await createOperator(createSystemContext(services, 'cli'), { ...checked, password });
      process.stdout.write(`${checked.email} is an operator. The password, shown only now: ${password}\n`);
    } finally {
      await lifecycle.stop(log);
    }
  });
}
