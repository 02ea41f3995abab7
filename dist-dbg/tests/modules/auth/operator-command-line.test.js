import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { CreateOperatorDocument, DeactivateOperatorDocument, MeDocument, SignInDocument } from '../../../schema/generated/graphql.js';
import { projectRoot } from '../../../src/platform/config/config.js';
import { testVariables } from '../../support/config.js';
import { until, useWorld } from '../../support/world.js';
const PASSWORD = 'a-staple-for-otto';
describe('serai operator reset-password', function () {
    // Each call is a process of its own.
    this.timeout(120_000);
    const world = useWorld();
    const anonymous = () => world.client({ tenant: null, email: null });
    const reset = (email) => {
        const cli = path.join(projectRoot(), 'dist', 'src', 'cli.js');
        const env = { PATH: process.env['PATH'], ...testVariables(world.databaseUrl) };
        const { promise, resolve } = Promise.withResolvers();
        execFile(process.execPath, [cli, 'operator', 'reset-password', '--email', email], { env }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
        return promise;
    };
    const signIn = async (email, password) => {
        const { data, errors } = await anonymous().send(SignInDocument, { input: { email, password } });
        return { accessToken: data?.signIn?.accessToken ?? '', outcome: errors[0]?.extensions.reason ?? 'answered' };
    };
    const isOpen = async (accessToken) => (await anonymous().send(MeDocument, {}, { authorization: `Bearer ${accessToken}` })).status === 200;
    it('prints another password once, ends the sessions of the operator and nobody else’s, and is in the trail', async () => {
        const { createOperator } = await world.operator.run(CreateOperatorDocument, {
            input: { email: 'forgetful@serai.test', displayName: 'Otto', password: PASSWORD },
        });
        const { accessToken } = await signIn('forgetful@serai.test', PASSWORD);
        const other = await world.operator.token();
        const { code, stdout, stderr } = await reset('forgetful@serai.test');
        expect([code, stderr]).to.deep.equal([0, '']);
        const password = /shown only now: (\S{24})\n$/.exec(stdout)?.[1] ?? '';
        await until(async () => !(await isOpen(accessToken)), 'the session has ended');
        expect(await isOpen(other)).to.equal(true);
        expect((await signIn('forgetful@serai.test', PASSWORD)).outcome).to.equal('AUTH_CREDENTIALS_WRONG');
        expect((await signIn('forgetful@serai.test', password)).outcome).to.equal('answered');
        const [entry] = await world.sql((sql) => sql `select actor_kind, actor_id, details from control.audit_entries where action = 'auth.passwordChanged' and subject_id = ${createOperator?.id ?? ''}`);
        expect(entry).to.deep.include({ actor_kind: 'system', actor_id: 'cli' });
        expect(JSON.stringify(entry)).to.contain('RESET').and.not.contain(password);
    });
    it('lets nobody in who is deactivated, and says when there is no such operator', async () => {
        const input = { email: 'gone@serai.test', displayName: 'Gone', password: PASSWORD };
        const { createOperator } = await world.operator.run(CreateOperatorDocument, { input });
        await world.operator.run(DeactivateOperatorDocument, { input: { id: createOperator?.id ?? '' } });
        const password = /shown only now: (\S{24})\n$/.exec((await reset(input.email)).stdout)?.[1] ?? '';
        expect((await signIn(input.email, password)).outcome).to.equal('AUTH_CREDENTIALS_WRONG');
        const nobody = await reset('nobody@serai.test');
        expect(nobody.code).to.equal(1);
        expect(nobody.stderr).to.contain('There is no operator with the e-mail address nobody@serai.test.');
    });
});
//# sourceMappingURL=operator-command-line.test.js.map