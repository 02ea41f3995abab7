import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { generatedFiles } from '../../src/commands/generated.js';
import { ConfigInvalid, projectRoot, readConfig } from '../../src/platform/config/config.js';
const problemsOf = (environment) => {
    try {
        readConfig(environment);
        return [];
    }
    catch (error) {
        if (error instanceof ConfigInvalid)
            return error.problems;
        throw error;
    }
};
const production = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://serai:x@db.internal/serai',
    SERAI_SECRET: 'Zm9yIHRoZSB0ZXN0cyBvZiB0aGUgY29uZmlndXJhdGlvbg==',
    PUBLIC_URL: 'https://api.example.com',
    BASE_DOMAIN: 'api.example.com',
    AWS_REGION: 'eu-west-1',
};
describe('the configuration', () => {
    it('needs nothing for development', () => {
        const config = readConfig({});
        expect(config).to.deep.include({ production: false, demo: true, baseDomain: 'localhost' });
        expect(config.http).to.include({ host: '127.0.0.1', port: 4000 });
        expect(Object.isFrozen(config.http)).to.equal(true);
    });
    it('takes an empty variable for one that is not set', () => {
        expect(readConfig({ PORT: '', DATABASE_URL: '' }).http.port).to.equal(4000);
    });
    it('names all problems at once and no values (threat 98)', () => {
        const problems = problemsOf({
            PORT: 'http',
            LOG_LEVEL: 'loud',
            DATABASE_URL: 'mysql://root:hunter2@db',
            TRUSTED_PROXIES: 'everyone',
            DEMO: 'maybe',
        });
        expect(problems).to.have.length(5);
        expect(problems.join('\n'))
            .to.match(/PORT/)
            .and.match(/LOG_LEVEL/)
            .and.match(/DATABASE_URL/)
            .and.match(/TRUSTED_PROXIES/)
            .and.match(/DEMO/);
        expect(problems.join('\n')).to.not.contain('hunter2');
    });
    it('refuses production with the embedded database, demo data or default secrets (threat 78)', () => {
        expect(problemsOf(production)).to.deep.equal([]);
        expect(readConfig(production)).to.include({ demo: false, explorer: false });
        expect(problemsOf({ NODE_ENV: 'production' })).to.have.length(5);
        expect(problemsOf({ NODE_ENV: 'production', DEMO: 'true' })).to.have.length(6);
        expect(problemsOf({ ...production, SERAI_SECRET: 'change-me-please-change-me-please-now' })[0]).to.contain('looks like a default');
        expect(problemsOf({ ...production, DEMO: 'true' })[0]).to.contain('DEMO');
    });
    it('wants to be told which queue in production, and takes none of AWS by accident elsewhere', () => {
        const { AWS_REGION: _region, ...unsaid } = production;
        expect(problemsOf(unsaid)[0]).to.contain('AWS_REGION or SQS_ENDPOINT');
        expect(readConfig(production).queue).to.include({ kind: 'sqs', endpoint: null, region: 'eu-west-1', create: false, anonymous: false });
        expect(readConfig({ ...unsaid, QUEUE: 'embedded' }).queue.kind).to.equal('embedded');
        expect(readConfig({ AWS_REGION: 'eu-west-1' }).queue.kind).to.equal('embedded');
        expect(readConfig({ SQS_ENDPOINT: 'http://127.0.0.1:4566' }).queue).to.include({ kind: 'sqs', create: true, anonymous: true });
    });
    it('makes passkeys for the front-end, or for the address of each tenant at the gateway', () => {
        const gateway = { PUBLIC_URL: 'https://api.example.com', BASE_DOMAIN: 'api.example.com' };
        expect(readConfig({}).passkeys).to.deep.equal({ rpId: '{tenant}.localhost', origins: ['http://{tenant}.localhost:4000'] });
        expect(readConfig({ ...gateway, APP_URL: 'https://{tenant}.app.example.com/de' }).passkeys).to.deep.equal({
            rpId: '{tenant}.app.example.com',
            origins: ['https://{tenant}.app.example.com', 'https://{tenant}.api.example.com'],
        });
        const said = { PASSKEY_RP_ID: 'example.com', PASSKEY_ORIGINS: 'https://app.example.com, android:apk-key-hash:abc_-123' };
        expect(readConfig({ ...gateway, ...said }).passkeys).to.deep.equal({
            rpId: 'example.com',
            origins: ['https://app.example.com', 'android:apk-key-hash:abc_-123'],
        });
        for (const wrong of [{ PASSKEY_RP_ID: 'https://example.com' }, { PASSKEY_ORIGINS: 'https://app.example.com/path' }, { PASSKEY_ORIGINS: ',' }])
            expect(problemsOf(wrong)[0]).to.contain(Object.keys(wrong)[0]);
    });
    it('is documented in the table that the code makes', () => {
        const committed = readFileSync(path.join(projectRoot(), 'docs', 'configuration.md'), 'utf8');
        expect(committed).to.equal(generatedFiles()['docs/configuration.md']);
    });
});
describe('the reference pages and the schema', () => {
    it('are what the code says', () => {
        for (const [file, text] of Object.entries(generatedFiles())) {
            expect(readFileSync(path.join(projectRoot(), file), 'utf8') === text, `${file} differs: npm run generate`).to.equal(true);
        }
    });
});
//# sourceMappingURL=config.test.js.map