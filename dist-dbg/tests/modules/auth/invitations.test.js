import { expect } from 'chai';
import { AcceptInvitationDocument, AuditLogDocument, InvitationsDocument, InviteUserDocument, MeDocument, ResendInvitationDocument, RevokeInvitationDocument, SignInDocument, } from '../../../schema/generated/graphql.js';
import { useMailboxes } from '../../support/mails.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { actionsIn } from '../../support/trail.js';
import { useWorld } from '../../support/world.js';
const password = 'four-words-nobody-guesses';
describe('invitations', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    let invited = 0;
    const nextEmail = () => {
        invited += 1;
        return `invited-${invited}@mail.test`;
    };
    const invite = async (email = nextEmail(), roleNames = ['member']) => {
        const { inviteUser } = await world.acme.admin.run(InviteUserDocument, { input: { email, displayName: 'Kim <b>', roleNames } });
        return { id: inviteUser?.id ?? '', email, expiresAt: inviteUser?.expiresAt };
    };
    const accept = (token, more = {}, tenant = 'acme') => world[tenant].anonymous.send(AcceptInvitationDocument, { input: { token, password, ...more } });
    const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'answered';
    describe('inviteUser', () => {
        it('sends a link; whoever follows it chooses a password, is signed in with the roles, and has a proved address', async () => {
            const { email } = await invite(nextEmail(), ['member', 'viewer']);
            const [mail] = await mails.to(email);
            expect(mail?.subject).to.equal('Your invitation to Acme Outdoor');
            expect(mail?.text).to.contain('Hello Kim <b>,').and.contain('within 7 days');
            expect(mail?.html).to.contain('Hello Kim &lt;b&gt;,');
            const { data } = await accept(await mails.tokenTo(email), { displayName: 'Kim Acme' });
            const session = data?.acceptInvitation;
            if (session?.__typename !== 'SignedIn')
                throw new Error('not signed in');
            expect(session.user).to.deep.include({ email, displayName: 'Kim Acme', roles: ['member', 'viewer'] });
            expect(session.user.emailVerifiedAt).to.not.equal(null);
            const me = await world.acme.anonymous.send(MeDocument, {}, { authorization: `Bearer ${session.accessToken}` });
            expect(me.data?.['me']).to.deep.include({ email });
            const again = await world.acme.anonymous.run(SignInDocument, { input: { email, password } });
            expect(again.signIn?.__typename).to.equal('SignedIn');
        });
        it('keeps tenants apart: the link is nothing elsewhere, and neither list nor mail tells of the other', async () => {
            const { email, id } = await invite();
            const token = await mails.tokenTo(email);
            expect(reasonOf(await accept(token, {}, 'globex'))).to.equal('AUTH_LINK_INVALID');
            const { invitations } = await world.globex.admin.run(InvitationsDocument, {});
            expect(invitations?.nodes.map((node) => node.id)).to.not.include(id);
            expect((await world.globex.admin.refusal(RevokeInvitationDocument, { input: { id } })).reason).to.equal('AUTH_INVITATION_NOT_FOUND');
            expect((await world.globex.admin.refusal(ResendInvitationDocument, { input: { id } })).reason).to.equal('AUTH_INVITATION_NOT_FOUND');
            await world.globex.admin.run(InviteUserDocument, { input: { email, roleNames: ['member'] } });
            expect((await mails.to(email)).map((mail) => mail.subject)).to.deep.equal([
                'Your invitation to Globex Home',
                'Your invitation to Acme Outdoor',
            ]);
        });
        it('lets nobody give more than they hold, name roles that are not there, or invite without the permission', async () => {
            const input = { email: nextEmail(), roleNames: ['admin'] };
            expect(await world.acme.manager.refusal(InviteUserDocument, { input })).to.include({ code: 'FORBIDDEN', reason: 'ACCESS_BEYOND_OWN' });
            expect((await world.acme.member.refusal(InviteUserDocument, { input })).reason).to.equal('PERMISSION_MISSING');
            const unknown = await world.acme.admin.refusal(InviteUserDocument, { input: { ...input, roleNames: ['member', 'emperor'] } });
            expect(unknown.fields).to.deep.include({
                path: 'input.roleNames.1',
                reason: 'UNKNOWN_ROLE',
                message: 'must be the key of a system role or the name of a role of this tenant',
            });
            await world.acme.manager.run(InviteUserDocument, { input: { ...input, roleNames: ['member'] } });
        });
        it('refuses an address that belongs to a user or was invited already, whatever its case', async () => {
            const { email } = await invite();
            const again = await world.acme.admin.refusal(InviteUserDocument, { input: { email: email.toUpperCase(), roleNames: ['member'] } });
            expect(again).to.include({ code: 'CONFLICT', reason: 'AUTH_INVITATION_OPEN' });
            const user = await world.acme.admin.refusal(InviteUserDocument, { input: { email: 'Viewer@acme.test', roleNames: ['member'] } });
            expect(user.reason).to.equal('USERS_EMAIL_TAKEN');
        });
        it('names every field that is wrong', async () => {
            const refusal = await world.acme.admin.refusal(InviteUserDocument, {
                input: { email: 'kim@acme.test\r\nBcc: thief@example.com', displayName: 'Kim\nAcme', roleNames: [] },
            });
            expect(refusal.fields?.map((field) => field.path)).to.deep.equal(['input.email', 'input.displayName', 'input.roleNames']);
        });
        it('is refused where no mail can be sent', async () => {
            const mute = await startSecondGateway(world, {}, (config) => ({ ...config, mail: { ...config.mail, inbox: null } }));
            const refusal = await mute
                .client({ tenant: 'acme', email: 'admin@acme.test' })
                .refusal(InviteUserDocument, { input: { email: nextEmail(), roleNames: ['member'] } });
            expect(refusal).to.include({ code: 'UNAVAILABLE', reason: 'MAIL_NOT_CONFIGURED' });
            await mute.stop();
        });
    });
    describe('its link', () => {
        it('works exactly once, also for ten who follow it at the same moment (threat 74)', async () => {
            const { email } = await invite();
            const token = await mails.tokenTo(email);
            const racing = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
            expect(racing.map(reasonOf).sort()).to.deep.equal([...Array(9).fill('AUTH_LINK_INVALID'), 'answered'].sort());
            expect(reasonOf(await accept(token))).to.equal('AUTH_LINK_INVALID');
        });
        it('is stored as a digest and nowhere else (threat 74)', async () => {
            const { email } = await invite();
            const token = await mails.tokenTo(email);
            const found = await world.sql(async (sql) => {
                const columns = await sql `select table_schema, table_name, column_name from information_schema.columns
          where data_type in ('text', 'jsonb', 'ARRAY') and table_schema not in ('pg_catalog', 'information_schema')`;
                const hits = [];
                for (const { table_schema, table_name, column_name } of columns) {
                    const [hit] = await sql `select 1 from ${sql(table_schema)}.${sql(table_name)} where ${sql(column_name)}::text like ${`%${token}%`} limit 1`;
                    if (hit)
                        hits.push(`${table_schema}.${table_name}.${column_name}`);
                }
                return hits;
            });
            expect(found).to.deep.equal([]);
        });
        it('is answered in one way when it is unknown, used, too old, replaced or taken back (threat 69)', async () => {
            const used = await invite();
            const usedToken = await mails.tokenTo(used.email);
            await accept(usedToken);
            const replaced = await invite();
            const replacedToken = await mails.tokenTo(replaced.email);
            await world.acme.admin.run(ResendInvitationDocument, { input: { id: replaced.id } });
            const revoked = await invite();
            const revokedToken = await mails.tokenTo(revoked.email);
            await world.acme.admin.run(RevokeInvitationDocument, { input: { id: revoked.id } });
            const old = await invite();
            const oldToken = await mails.tokenTo(old.email);
            world.clock.advance('8d');
            const answers = [];
            for (const token of [usedToken, replacedToken, revokedToken, oldToken, 'x', 'A'.repeat(43)])
                answers.push(await accept(token));
            for (const { status, errors, data } of answers) {
                const { requestId: _one, ...extensions } = errors[0]?.extensions ?? { requestId: '' };
                expect({ status, data, extensions, message: errors[0]?.message }).to.deep.equal({
                    status: 200,
                    data: { acceptInvitation: null },
                    extensions: { code: 'BAD_REQUEST', reason: 'AUTH_LINK_INVALID' },
                    message: 'The link is unknown or too old, was used already, or was replaced by a newer one. Ask for another.',
                });
            }
        });
        it('leaves the invitation as it is while the password is not good enough', async () => {
            const { email } = await invite();
            const token = await mails.tokenTo(email);
            const weak = ['short', 'passwordpassword', `${email} `.repeat(2).trim(), 'Acme Outdoor 2026', 'a'.repeat(20)];
            for (const one of weak) {
                const { errors } = await accept(token, { password: one });
                expect(errors[0]?.extensions.fields?.map((field) => field.path), one).to.deep.equal(['input.password']);
            }
            expect(reasonOf(await accept(token))).to.equal('answered');
        });
    });
    it('are sent again with a new link, taken back, and listed by what became of them', async () => {
        const world2 = world.globex.admin;
        const inviteGlobex = async () => {
            const email = nextEmail();
            const { inviteUser } = await world2.run(InviteUserDocument, { input: { email, roleNames: ['viewer'] } });
            return { id: inviteUser?.id ?? '', email };
        };
        const [accepted, revoked, expired] = [await inviteGlobex(), await inviteGlobex(), await inviteGlobex()];
        await accept(await mails.tokenTo(accepted.email), {}, 'globex');
        await world2.run(RevokeInvitationDocument, { input: { id: revoked.id } });
        expect((await world2.refusal(RevokeInvitationDocument, { input: { id: revoked.id } })).reason).to.equal('AUTH_INVITATION_NOT_FOUND');
        world.clock.advance('8d');
        const pending = await inviteGlobex();
        const list = async (status) => (await world2.run(InvitationsDocument, { first: 100, filter: { status } })).invitations;
        expect((await list('ACCEPTED'))?.nodes.map((node) => node.id)).to.include(accepted.id);
        expect((await list('REVOKED'))?.nodes.map((node) => node.id)).to.include(revoked.id);
        expect((await list('EXPIRED'))?.nodes.map((node) => node.id)).to.include(expired.id);
        expect((await list('PENDING'))?.nodes.map((node) => node.id)).to.deep.equal([pending.id]);
        expect((await list('PENDING'))?.totalCount).to.equal(1);
        const { resendInvitation } = await world2.run(ResendInvitationDocument, { input: { id: expired.id } });
        expect(resendInvitation?.status).to.equal('PENDING');
        expect((await mails.to(expired.email)).length).to.equal(2);
        expect(reasonOf(await accept(await mails.tokenTo(expired.email), {}, 'globex'))).to.equal('answered');
    });
    it('make room for a new one when they were let go by', async () => {
        const { email } = await invite();
        world.clock.advance('8d');
        await invite(email);
        expect(reasonOf(await accept(await mails.tokenTo(email)))).to.equal('answered');
    });
    it('write to one person only so often', async () => {
        const { id } = await invite();
        for (let sent = 1; sent < 5; sent += 1)
            await world.acme.admin.run(ResendInvitationDocument, { input: { id } });
        expect(await world.acme.admin.refusal(ResendInvitationDocument, { input: { id } })).to.include({
            code: 'RATE_LIMITED',
            reason: 'TOO_MANY_ATTEMPTS',
        });
    });
    it('are told by events, the audit trail and no token', async () => {
        const { id, email } = await invite();
        await accept(await mails.tokenTo(email));
        expect(await actionsIn(world, world.acme, id)).to.deep.equal(['auth.userInvited', 'auth.invitationAccepted']);
        expect(await actionsIn(world, world.acme)).to.include.members(['users.userCreated', 'auth.signedIn']);
        const { auditLog } = await world.acme.admin.run(AuditLogDocument, { filter: { actions: ['users.userCreated'] }, first: 1 });
        expect(auditLog?.nodes[0]?.actor, 'done by whoever proved the address').to.deep.include({ kind: 'USER', id: auditLog?.nodes[0]?.objectId });
    });
    it('reach nobody twice when an event is told twice, nor when they were accepted meanwhile', async () => {
        const { email } = await invite();
        const token = await mails.tokenTo(email);
        await mails.tellAgain('auth.userInvited');
        const received = await mails.to(email);
        expect([received.length, new Set(received.map((mail) => mail.id)).size]).to.deep.equal([2, 1]);
        await accept(token);
        await mails.tellAgain('auth.userInvited');
        expect((await mails.to(email)).length).to.equal(2);
        expect(reasonOf(await accept(token))).to.equal('AUTH_LINK_INVALID');
    });
});
//# sourceMappingURL=invitations.test.js.map