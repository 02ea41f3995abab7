import { expect } from 'chai';
import { AcceptInvitationDocument, InviteAdministratorDocument, OnboardTenantDocument } from '../../../schema/generated/graphql.js';
import { useMailboxes } from '../../support/mails.js';
import { useWorld } from '../../support/world.js';
const password = 'four-words-nobody-guesses';
describe('onboardTenant without a password', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    it("invites the first administrator, in the tenant's language", async () => {
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, {
            input: { slug: 'initech', name: 'Initech', adminEmail: 'bill@initech.test', language: 'DE', modules: [] },
        });
        expect(onboardTenant).to.include({ status: 'ACTIVE' });
        const [mail] = await mails.to('bill@initech.test');
        expect(mail).to.include({ subject: 'Ihre Einladung zu Initech', language: 'de' });
        const stranger = world.client({ tenant: 'initech', email: null });
        const token = await mails.tokenTo('bill@initech.test');
        const { acceptInvitation } = await stranger.run(AcceptInvitationDocument, { input: { token, password } });
        expect(acceptInvitation?.__typename === 'SignedIn' && acceptInvitation.user.roles).to.deep.equal(['admin']);
    });
    it('can be mended by an operator when nobody followed the link', async () => {
        const { onboardTenant } = await world.operator.run(OnboardTenantDocument, {
            input: { slug: 'umbrella', name: 'Umbrella', adminEmail: 'ann@umbrella.test', modules: [] },
        });
        const input = { tenantId: onboardTenant?.id ?? '', email: 'bob@umbrella.test' };
        expect((await world.acme.admin.refusal(InviteAdministratorDocument, { input })).reason).to.equal('PERMISSION_MISSING');
        const operator = world.client({ tenant: null, email: 'operator@serai.test' });
        const { inviteAdministrator } = await operator.run(InviteAdministratorDocument, { input });
        expect(inviteAdministrator?.invitedBy).to.match(/^opr_/);
        const stranger = world.client({ tenant: 'umbrella', email: null });
        const { acceptInvitation } = await stranger.run(AcceptInvitationDocument, {
            input: { token: await mails.tokenTo('bob@umbrella.test'), password },
        });
        expect(acceptInvitation?.__typename === 'SignedIn' && acceptInvitation.user.roles).to.deep.equal(['admin']);
        const unknown = await operator.refusal(InviteAdministratorDocument, { input: { ...input, tenantId: 'ten_01h455vb4pex5vsknk084sn02q' } });
        expect(unknown.reason).to.equal('TENANT_NOT_FOUND');
    });
});
//# sourceMappingURL=first-administrator.test.js.map