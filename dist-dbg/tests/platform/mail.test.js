import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { languages, nearestLanguage } from '../../src/kernel/language.js';
import { readConfig } from '../../src/platform/config/config.js';
import { MailInbox } from '../../src/platform/mail/inbox.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { createSmtpTransport } from '../../src/platform/mail/smtp.js';
import { recordingLog, silentLog } from '../support/config.js';
import { startMailServer } from '../support/mail-server.js';
import { useWorld } from '../support/world.js';
const letter = (greeting) => ({
    subject: `${greeting} {{ name }}`,
    paragraphs: [`${greeting} {{ name }},`, 'you may come in.'],
    action: 'Come in',
    notes: ['Valid for a day.'],
});
const template = { en: letter('Hello'), de: letter('Grüß Gott'), es: letter('Buenos días'), fr: letter('Bonjour') };
const mailTo = (more = {}) => ({
    id: 'evt_01h455vb4pex5vsknk084sn02q',
    to: { name: 'Kim', address: 'kim@example.com' },
    language: 'en',
    template,
    values: { name: 'Kim' },
    link: 'https://acme.example.com/page?token=abc&x=1',
    ...more,
});
const { links } = readConfig({ APP_URL: 'https://{tenant}.app.example.com/' }).mail;
const from = { name: 'Serai', address: 'no-reply@serai.test' };
describe('mail over SMTP', () => {
    let server;
    let mailer;
    let close;
    const connect = (url, log = silentLog, waitMs) => {
        const transport = createSmtpTransport({ url, requireTls: false, log, ...(waitMs === undefined ? {} : { waitMs }) });
        mailer = new Mailer({ transport, from, links });
        close = () => transport.close();
    };
    beforeEach(async () => {
        server = await startMailServer();
        connect(server.url);
    });
    afterEach(async () => {
        await close();
        await server.stop();
    });
    it('arrives as text and as HTML with the same words, in each language', async () => {
        for (const language of languages)
            await mailer.send(mailTo({ language, values: { name: 'Zoë <b>&amp;' } }));
        expect(server.mails).to.have.length(languages.length);
        for (const [index, language] of languages.entries()) {
            const mail = server.mails[index];
            const greeting = template[language].paragraphs[0]?.split(' {{')[0] ?? '';
            expect(mail?.recipients).to.deep.equal(['kim@example.com']);
            expect(mail?.headers.get('subject')).to.equal(`${greeting} Zoë <b>&amp;`);
            expect(mail?.headers.get('content-language')).to.equal(language);
            expect(mail?.text).to.contain(`${greeting} Zoë <b>&amp;,`).and.contain('Come in:').and.contain('token=abc&x=1');
            expect(mail?.html).to.contain(`<html lang="${language}">`).and.contain(`${greeting} Zoë &lt;b&gt;&amp;amp;,`);
            expect(mail?.html).to.contain('href="https://acme.example.com/page?token=abc&amp;x=1"').and.not.contain('<script');
        }
    });
    it('lets no value begin a header, add a receiver or turn the reading direction', async () => {
        const evil = 'Kim\r\nBcc: thief@example.com\n\u2028\u202Esubject\u0000';
        await mailer.send(mailTo({ to: { name: evil, address: 'kim@example.com' }, values: { name: evil } }));
        const [mail] = server.mails;
        expect(mail?.recipients).to.deep.equal(['kim@example.com']);
        expect(mail?.headers.has('bcc')).to.equal(false);
        expect(mail?.headers.get('subject')).to.equal('Hello Kim Bcc: thief@example.com subject');
        for (const address of ['kim@example.com, thief@example.com', 'kim@example.com\r\nBcc: thief@example.com', '<a@b.c>', 'a@b@c', '']) {
            const refused = await mailer.send(mailTo({ to: { name: 'Kim', address } })).catch((error) => error.message);
            expect(refused, JSON.stringify(address)).to.contain('one plain address');
        }
        expect(server.mails).to.have.length(1);
    });
    it('does not run templates that come in values, and fails when a value is missing', async () => {
        await mailer.send(mailTo({ values: { name: '{{ name }}{% for i in (1..9) %}x{% endfor %}' } }));
        expect(server.mails[0]?.headers.get('subject')).to.contain('{% for');
        expect(await mailer.send(mailTo({ values: {} })).catch((error) => error.message)).to.contain('name');
    });
    it('has the same Message-ID whenever the same mail is sent, and asks for no automatic answer', async () => {
        await mailer.send(mailTo());
        await mailer.send(mailTo());
        const ids = server.mails.map((mail) => mail.headers.get('message-id'));
        expect(ids).to.deep.equal(Array(2).fill('<evt_01h455vb4pex5vsknk084sn02q@serai.test>'));
        expect(server.mails[0]?.headers.get('auto-submitted')).to.equal('auto-generated');
    });
    it('shares a few connections however many mails there are', async () => {
        await Promise.all(Array.from({ length: 40 }, (_, index) => mailer.send(mailTo({ id: `m${index}` }))));
        expect(server.mails).to.have.length(40);
        expect(server.connections()).to.be.at.most(3);
    });
    it('gives up for good where the receiver is refused, and rejects what may be tried again', async () => {
        const { log, lines } = recordingLog();
        const answers = [550, 451];
        const picky = await startMailServer({
            onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: answers.shift() })),
        });
        await close();
        connect(picky.url, log);
        await mailer.send(mailTo());
        expect(lines.map((line) => line.message)).to.deep.equal(['a mail was refused for good']);
        expect(await mailer.send(mailTo()).catch((error) => error.message)).to.contain('could not be handed');
        await close();
        await picky.stop();
    });
    it('waits for a server that says nothing no longer than its time', async () => {
        const silent = createServer(() => { }).listen(0, '127.0.0.1');
        await once(silent, 'listening');
        await close();
        connect(`smtp://127.0.0.1:${silent.address().port}`, silentLog, 100);
        expect(await mailer.send(mailTo()).catch((error) => error.message)).to.contain('could not be handed');
        await close();
        silent.close();
    });
    it('says whether the server takes mails, for serai doctor', async () => {
        const transport = createSmtpTransport({ url: server.url, requireTls: false, log: silentLog });
        await transport.check();
        await transport.close();
        const nobody = createSmtpTransport({ url: 'smtp://127.0.0.1:1', requireTls: false, log: silentLog });
        expect(await nobody.check().catch((error) => error.message)).to.contain('ECONNREFUSED');
        await nobody.close();
    });
    it('refuses to go on without TLS where it must', async () => {
        await close();
        const transport = createSmtpTransport({ url: server.url, requireTls: true, log: silentLog });
        close = () => transport.close();
        mailer = new Mailer({ transport, from, links });
        expect(await mailer.send(mailTo()).catch((error) => error.message)).to.contain('could not be handed');
        expect(server.mails).to.have.length(0);
    });
});
describe('the links of mails', () => {
    it('lead to the front-end of the tenant, and are escaped', () => {
        const mailer = new Mailer({ transport: null, from, links });
        expect(mailer.linkTo('invitation', { tenant: 'acme', token: 'a/b+c&d' })).to.equal('https://acme.app.example.com/accept-invitation?token=a%2Fb%2Bc%26d');
        const shared = readConfig({ APP_URL: 'https://app.example.com', PASSWORD_RESET_URL: 'https://{tenant}.example.com/reset#{token}' }).mail.links;
        expect(shared.invitation).to.equal('https://app.example.com/accept-invitation?token={token}&tenant={tenant}');
        expect(shared['password-reset']).to.equal('https://{tenant}.example.com/reset#{token}');
    });
    it('are in the language of the reader where we write it, else in the other one', () => {
        const tags = ['de-AT', 'DE', 'fr', 'pt-BR', '', 'zz', null];
        expect(tags.map((tag) => nearestLanguage(tag, 'es'))).to.deep.equal(['de', 'de', 'fr', 'es', 'es', 'es', 'es']);
    });
});
describe('the mail inbox', () => {
    let folder;
    beforeEach(() => {
        folder = mkdtempSync(path.join(os.tmpdir(), 'serai-inbox-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));
    it('keeps the newest two hundred for all processes, readable for their owner alone', async () => {
        const inbox = new MailInbox(path.join(folder, 'mail'), () => new Date(Date.UTC(2026, 0, 1)));
        const mailer = new Mailer({ transport: inbox, from, links });
        for (let index = 0; index < 210; index += 1)
            await mailer.send(mailTo({ id: `m${index}` }));
        const seen = await new MailInbox(path.join(folder, 'mail'), () => new Date()).list();
        expect(seen.map((mail) => mail.id)).to.deep.equal(Array.from({ length: 200 }, (_, index) => `m${209 - index}`));
        expect(statSync(path.join(folder, 'mail')).mode & 0o077).to.equal(0);
    });
});
describe('/dev/mail', () => {
    const world = useWorld();
    const get = (address, headers = {}) => fetch(`${world.url}${address}`, { headers });
    it('shows the mails that did not leave, as text, as HTML in a frame that runs nothing, and as JSON', async () => {
        expect(await (await get('/dev/mail')).text()).to.contain('No mails yet');
        await world.acme.ctx.mail.send(mailTo({ id: 'm1', values: { name: '<img src=x onerror=alert(1)>' } }));
        const list = await get('/dev/mail');
        expect(list.headers.get('content-security-policy')).to.contain("default-src 'none'").and.not.contain('script-src');
        expect(await list.text())
            .to.contain('Hello &lt;img src=x')
            .and.not.contain('<img');
        const page = await (await get('/dev/mail/m1')).text();
        expect(page).to.contain('<iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"').and.not.contain('<img');
        expect(page).to.contain('<a href="https://acme.example.com/page?token=abc&amp;x=1">');
        const frame = await get('/dev/mail/m1/html');
        expect(frame.headers.get('content-security-policy')).to.contain('sandbox').and.contain("frame-ancestors 'self'");
        expect(await frame.text()).to.contain('<a target="_blank" rel="noreferrer" href="https://acme.example.com');
        const { mails } = (await (await get('/dev/mail.json')).json());
        expect(mails.map((mail) => [mail.id, mail.to.address])).to.deep.equal([['m1', 'kim@example.com']]);
        expect((await get('/dev/mail/nosuch')).status).to.equal(404);
    });
    it('gets no mail from inside a unit of work, where no network call may be', async () => {
        const { ctx } = world.acme;
        const refused = await ctx.write(() => ctx.mail.send(mailTo())).catch((error) => error.message);
        expect(refused).to.contain('inside a unit of work');
    });
    it('cannot be read by pages of other sites', async () => {
        const answer = await get('/dev/mail.json', { origin: 'https://evil.example' });
        expect(answer.headers.get('access-control-allow-origin')).to.equal(null);
        expect((await fetch(`${world.url}/dev/mail`, { method: 'POST' })).status).to.equal(404);
    });
    it('is nowhere in production, nor where there is an SMTP server', () => {
        const production = {
            NODE_ENV: 'production',
            DATABASE_URL: 'postgres://serai:x@db.internal/serai',
            SERAI_SECRET: 'Zm9yIHRoZSB0ZXN0cyBvZiB0aGUgY29uZmlndXJhdGlvbg==',
            PUBLIC_URL: 'https://api.example.com',
            BASE_DOMAIN: 'api.example.com',
            AWS_REGION: 'eu-central-1',
        };
        expect(readConfig(production).mail).to.include({ inbox: null, smtpUrl: null });
        expect(readConfig({ SMTP_URL: 'smtp://mail.example.com' }).mail.inbox).to.equal(null);
        expect(() => readConfig({ ...production, SMTP_URL: 'smtp://mail.example.com' })).to.throw(/MAIL_FROM must be set.*\n.*APP_URL must be set/);
        expect(() => readConfig({ MAIL_FROM: 'Serai <a@b.example>\r\nBcc: x@y.example' })).to.throw(/MAIL_FROM/);
        expect(readConfig({ MAIL_FROM: 'Serai Mail <a@b.example>' }).mail.from).to.deep.equal({ name: 'Serai Mail', address: 'a@b.example' });
        expect(readConfig({ MAIL_FROM: 'a@b.example' }).mail.from).to.deep.equal({ name: '', address: 'a@b.example' });
        expect(() => readConfig({ INVITATION_URL: 'https://app.example.com/in' })).to.throw(/INVITATION_URL/);
    });
});
//# sourceMappingURL=mail.test.js.map