import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { assetUrls, sendExplorerAsset } from '../../src/gateway/explorer/assets.js';
import { documentOf, readExamples } from '../../src/gateway/explorer/examples.js';
import { explorerPage, explorerPolicy } from '../../src/gateway/explorer/page.js';
describe('readExamples', () => {
    let root;
    const write = (file, text) => writeFileSync(path.join(root, 'schema', 'operations', file), text);
    beforeEach(() => {
        root = mkdtempSync(path.join(tmpdir(), 'serai-examples-'));
        mkdirSync(path.join(root, 'schema', 'operations'), { recursive: true });
    });
    afterEach(() => rmSync(root, { recursive: true }));
    it('gives each operation with its comments and the fragments that it reaches in any file', () => {
        write('b.graphql', '# The newest first.\n# variables: {"first": 5}\nquery Users($first: Int) {\n  users(first: $first) { ...Person }\n}\n\nmutation Leave { leave }\n');
        write('a.graphql', 'fragment Person on User { id ...Named }\nfragment Named on User { name }\nfragment Other on User { id }');
        write('notes.md', 'not GraphQL');
        const [users, leave, ...others] = readExamples(root);
        expect(users).to.deep.equal({
            name: 'Users',
            operation: '# The newest first.\n# variables: {"first": 5}\nquery Users($first: Int) {\n  users(first: $first) { ...Person }\n}',
            fragments: ['fragment Person on User { id ...Named }', 'fragment Named on User { name }'],
            variables: { first: 5 },
        });
        expect([leave?.name, leave?.variables, others]).to.deep.equal(['Leave', {}, []]);
    });
    it('takes variables only from a readable comment directly above', () => {
        write('a.graphql', [
            '# variables: {"far": 1}',
            '',
            'query Far { a }',
            '#variables :{"near": "} # {"}',
            '# and a remark',
            'query Near { a } # variables: {"behind": 1}',
            'query Behind { a }',
            '# variables: {broken',
            'query Broken { a }',
            '# variables: [1]',
            'query List { a }',
            'query Inside {',
            '# variables: {"inside": 1}',
            'a }',
        ].join('\n'));
        const variables = Object.fromEntries(readExamples(root).map((example) => [example.name, example.variables]));
        expect(variables).to.deep.equal({ Far: {}, Near: { near: '} # {' }, Behind: {}, Broken: {}, List: {}, Inside: {} });
    });
    it('reads Windows line ends, and nothing where there is no folder', () => {
        write('a.graphql', '# variables: {"first": 5}\r\nquery Users { a }\r\n');
        expect(readExamples(root)[0]?.variables).to.deep.equal({ first: 5 });
        expect(readExamples(path.join(root, 'nowhere'))).to.deep.equal([]);
    });
    it('names the file that is no GraphQL', () => {
        write('broken.graphql', 'query {');
        expect(() => readExamples(root))
            .to.throw('Syntax Error')
            .with.nested.property('source.name', 'broken.graphql');
    });
});
const example = (name, more = {}) => ({
    name,
    operation: `query ${name} { a ...F }`,
    fragments: ['fragment F on Query { b }'],
    variables: {},
    ...more,
});
const json = (html) => JSON.parse(/<script type="application\/json" id="page">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');
describe('explorerPage', () => {
    it('carries its data where no value can end the script', () => {
        const evil = '</script><script>alert(1)</script><!--';
        const html = explorerPage({ title: '</title><b>', headers: { 'x-tenant': evil }, examples: [example('A', { variables: { evil } })] });
        expect(html).to.not.contain(evil).and.not.contain('<b>');
        expect(json(html)).to.have.nested.property('headers.x-tenant', evil);
        expect(html).to.not.match(/\son\w+=/);
    });
    it('is allowed by its policy: the one inline script by its hash, and nothing else inline', () => {
        const scripts = [...explorerPage({ title: 'T', headers: {}, examples: [] }).matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
        expect(scripts).to.have.length(1);
        const hash = createHash('sha256')
            .update(scripts[0] ?? '')
            .digest('base64');
        expect(explorerPolicy).to.contain(`script-src 'self' 'sha256-${hash}' https://embeddable-sandbox.cdn.apollographql.com;`);
        expect(explorerPolicy).to.contain("default-src 'none'").and.contain("frame-ancestors 'none'").and.not.contain('unsafe-eval');
    });
    it('gives the local explorer a tab for each example, and the Sandbox one document with each fragment once', () => {
        const examples = [example('A', { variables: { first: 5 } }), example('B', { variables: { first: 9, after: 'x' } })];
        const page = json(explorerPage({ title: 'T', headers: {}, examples }));
        expect(page.tabs[1]).to.deep.equal({
            query: 'query B { a ...F }\n\nfragment F on Query { b }',
            variables: '{\n  "first": 9,\n  "after": "x"\n}',
        });
        expect(page.sandbox).to.deep.equal({ document: documentOf(examples), variables: { first: 5, after: 'x' } });
        expect(page.sandbox.document.match(/fragment F/g)).to.have.length(1);
    });
    it('keeps the document for the Sandbox short enough for a URL', () => {
        const examples = Array.from({ length: 500 }, (_, at) => example(`Example${at}`));
        const page = json(explorerPage({ title: 'T', headers: {}, examples }));
        expect(page.tabs).to.have.length(500);
        expect(encodeURIComponent(page.sandbox.document).length).to.be.within(3_500, 4_000);
    });
});
describe('sendExplorerAsset', () => {
    const server = http.createServer((request, response) => {
        if (!sendExplorerAsset(response, request.url ?? ''))
            response.writeHead(404).end();
    });
    let origin;
    before(async () => {
        await once(server.listen(0, '127.0.0.1'), 'listening');
        origin = `http://127.0.0.1:${server.address().port}`;
    });
    after(() => server.close());
    it('serves the four files under names that carry their version, to be kept for ever', async () => {
        for (const url of Object.values(assetUrls)) {
            const response = await fetch(origin + url);
            expect(url).to.match(/^\/graphql\/assets\/\d+\.\d+\.\d+\/[\w-]+\.(js|css)$/);
            expect(response.status).to.equal(200);
            expect(response.headers.get('content-type')).to.equal(url.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8');
            expect(response.headers.get('cache-control')).to.contain('immutable');
            expect((await response.text()).length).to.be.greaterThan(5_000);
        }
    });
    it('serves nothing else', async () => {
        const wanted = [
            '',
            '/',
            '/..',
            '/../../package.json',
            '/%2e%2e/%2e%2e/package.json',
            '/__proto__',
            '/constructor',
            '/react.js',
            '/react/package.json',
            '/graphiql.min.js.map',
        ];
        for (const name of wanted) {
            const request = http.request(origin, { path: `/graphql/assets${name}` });
            const [response] = (await once(request.end(), 'response'));
            expect(response.resume().statusCode, name).to.equal(404);
        }
    });
});
//# sourceMappingURL=explorer.test.js.map