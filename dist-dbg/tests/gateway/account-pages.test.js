import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect } from 'chai';
import { buildSchema, parse, validate } from 'graphql';
import { InviteUserDocument } from '../../schema/generated/graphql.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { useMailboxes } from '../support/mails.js';
import { useWorld } from '../support/world.js';
const schema = buildSchema(readFileSync(path.join(projectRoot(), 'schema', 'schema.graphql'), 'utf8'));
const names = ['accept-invitation', 'reset-password', 'confirm-sign-up', 'verify-email', 'confirm-email-change'];
describe('the account pages', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    const get = async (name, search = '') => {
        const answer = await fetch(`${world.url}/account/${name}${search}`);
        return { answer, html: await answer.text() };
    };
    const jsonOf = (html) => JSON.parse(/id="page">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
    it('call mutations that there are, and run nothing but their own script', async () => {
        for (const name of names) {
            const { answer, html } = await get(name);
            expect(answer.status).to.equal(200);
            expect(validate(schema, parse(jsonOf(html).mutation)), name).to.deep.equal([]);
            const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
            const hash = createHash('sha256').update(script).digest('base64');
            expect(answer.headers.get('content-security-policy')).to.contain(`script-src 'sha256-${hash}'`).and.contain("default-src 'none'");
            expect(answer.headers.get('referrer-policy')).to.equal('no-referrer');
        }
        expect((await get('constructor')).answer.status).to.equal(404);
    });
    it('write nothing of their address into themselves', async () => {
        const { html } = await get('accept-invitation', '?token=%3Cscript%3Ealert(1)%3C/script%3E&tenant=%22%3E%3Cimg%3E');
        expect(html).to.equal((await get('accept-invitation')).html);
    });
    it('are where the links of mails lead, and do what they say when the button is pressed', async () => {
        await world.acme.admin.run(InviteUserDocument, { input: { email: 'kim@mail.test', roleNames: ['member'] } });
        const [mail] = await mails.to('kim@mail.test');
        const link = new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '');
        expect(link.pathname).to.equal('/account/accept-invitation');
        const { html } = await get('accept-invitation');
        const pressed = await press(html, link, { password: 'four-words-nobody-guesses', displayName: 'Kim' });
        expect(pressed).to.deep.equal({ message: 'You are a user now, and signed in.', kind: 'good' });
        const again = await press(html, link, { password: 'four-words-nobody-guesses', displayName: '' });
        expect(again.kind).to.equal('bad');
        expect(again.message).to.contain('used already');
    });
    /** As much of a browser as the script needs. */
    async function press(html, address, values) {
        const output = { textContent: '', className: '' };
        let submitted = null;
        const form = {
            hidden: false,
            elements: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
            addEventListener: (_name, listener) => {
                submitted = listener;
            },
            querySelector: () => ({ disabled: false }),
        };
        const document = {
            getElementById: (id) => (id === 'page' ? { textContent: JSON.stringify(jsonOf(html)) } : { hidden: true, append: () => { } }),
            querySelector: (selector) => (selector === 'form' ? form : output),
            createElement: () => ({}),
        };
        const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
        const here = { search: address.search, protocol: 'http:', host: new URL(world.url).host };
        const fetchHere = (target, options) => fetch(`${world.url}${target}`, options);
        vm.runInNewContext(script, { document, location: here, URLSearchParams, fetch: fetchHere, JSON });
        await submitted({ preventDefault() { } });
        return { message: output.textContent, kind: output.className };
    }
});
//# sourceMappingURL=account-pages.test.js.map