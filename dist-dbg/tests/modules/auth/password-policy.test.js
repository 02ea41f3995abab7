import { expect } from 'chai';
import { OnboardTenantDocument } from '../../../schema/generated/graphql.js';
import { countCommonPasswords } from '../../../src/platform/crypto/common-passwords.js';
import { hashPassword, verifyPassword } from '../../../src/platform/crypto/password.js';
import { newPasswordSchema } from '../../../src/platform/crypto/password-policy.js';
import { useWorld } from '../../support/world.js';
describe('a new password (threat 70)', () => {
    const world = useWorld();
    const problemOf = (password) => {
        const issue = newPasswordSchema.safeParse(password).error?.issues[0];
        return issue?.code === 'custom' ? String(issue.params?.['reason']) : (issue?.code ?? 'good');
    };
    it('has at least 15 characters and at most 256, counted as people count them', () => {
        expect(problemOf('fourteen-chars')).to.equal('TOO_SHORT');
        expect(problemOf('fifteen-charsab')).to.equal('good');
        expect(problemOf('🙂🐱🌍🍏'.repeat(2))).to.equal('TOO_SHORT');
        expect(problemOf('🙂🐱🌍🍏🚲'.repeat(3))).to.equal('good');
        expect(problemOf(`${'many words in a row make it '.repeat(9)}1234`)).to.equal('good');
        expect(problemOf('a long one, '.repeat(22))).to.equal('TOO_LONG');
    });
    it('is none of the leaked ones, nor one of them stretched, disguised or decorated', () => {
        expect(countCommonPasswords()).to.be.at.least(3_000);
        for (const common of [
            'password',
            'passwordpassword',
            'Password1234567',
            'P4$$w0rdP4$$w0rd',
            'qwertyuiopasdfgh',
            '123456789987654321',
            'letmein!!!!!!!!!!',
            'dragon dragon dragon',
            '1q2w3e4r5t6y7u8i',
        ])
            expect(problemOf(common), common).to.be.oneOf(['TOO_COMMON', 'TOO_SHORT']);
        for (const good of ['correct horse battery staple', 'Zwei Äpfel, drei Birnen', 'dragons never sleep twice'])
            expect(problemOf(good), good).to.equal('good');
    });
    it('is compared whole: nothing is cut off, and the same letters written in another way are the same', async () => {
        const long = `${'x9-'.repeat(24)}a`;
        const stored = await hashPassword(long);
        expect(await verifyPassword(`${long.slice(0, -1)}b`, stored)).to.equal(false);
        expect(await verifyPassword(long.slice(0, 72), stored)).to.equal(false);
        expect(await verifyPassword('a\u0308pfel und birnen'.normalize('NFD'), await hashPassword('äpfel und birnen'.normalize('NFC')))).to.equal(true);
    });
    it('is asked of administrators and invited people alike', async () => {
        const input = { slug: 'weakest', name: 'Weakest', adminEmail: 'a@weakest.test', adminPassword: 'passwordpassword', modules: [] };
        const refusal = await world.operator.refusal(OnboardTenantDocument, { input });
        expect(refusal.fields).to.deep.equal([
            { path: 'input.adminPassword', reason: 'TOO_COMMON', message: 'is one of the passwords that are tried first' },
        ]);
    });
});
//# sourceMappingURL=password-policy.test.js.map