import { randomBytes } from 'node:crypto';
import { createApp, createSystemContext } from '../app.js';
import { check } from '../kernel/check.js';
import { displayNameSchema, emailSchema } from '../kernel/person.js';
import { createOperator, findOperatorByEmail, resetOperatorFactors, resetOperatorPassword } from '../modules/auth/public.js';
import { Lifecycle } from '../platform/lifecycle/lifecycle.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { createLog } from '../platform/telemetry/log.js';
import { connectDatabase, runProcess } from '../start.js';
/** `serai operator create`: the way to the first operator of an installation. The password is made here and printed once. */
export function createOperatorCommand({ email, name }) {
    return withControl(async (ctx) => {
        const checked = { email: check(emailSchema, email, 'email'), displayName: check(displayNameSchema, name, 'name') };
        const password = mintPassword();
        await createOperator(ctx, { ...checked, password });
        process.stdout.write(`${checked.email} is an operator. The password, shown only now: ${password}\n`);
    });
}
/** `serai operator reset-factors`: the way back in for the last operator who has lost phone and recovery codes. */
export function resetOperatorFactorsCommand({ email }) {
    return withControl(async (ctx) => {
        const operator = await getOperator(ctx, email);
        await resetOperatorFactors(ctx, operator.id);
        process.stdout.write(`${operator.email} has no second factor any more and is signed out. Sign in with the password and add one.\n`);
    });
}
/** `serai operator reset-password`: the way back in for an operator who has forgotten it. Second factors stay, and so does a deactivation. */
export function resetOperatorPasswordCommand({ email }) {
    return withControl(async (ctx) => {
        const operator = await getOperator(ctx, email);
        const password = mintPassword();
        await resetOperatorPassword(ctx, operator.id, password);
        process.stdout.write(`${operator.email} is signed out everywhere. The new password, shown only now: ${password}\n`);
    });
}
async function getOperator(ctx, email) {
    const operator = await ctx.control.read((db) => findOperatorByEmail(db, email));
    if (!operator)
        throw new StartProblem(`There is no operator with the e-mail address ${email}.`);
    return operator;
}
function mintPassword() {
    return randomBytes(18).toString('base64url');
}
function withControl(work) {
    return runProcess(async (config) => {
        const log = createLog({ ...config.log, level: 'error' });
        const lifecycle = new Lifecycle();
        try {
            const database = await connectDatabase(config, lifecycle);
            const { services } = await createApp({ config, databaseUrl: database.url, log, lifecycle });
            await work(createSystemContext(services, 'cli'));
        }
        finally {
            await lifecycle.stop(log);
        }
    });
}
//# sourceMappingURL=operator.js.map