import { setTimeout as sleep } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import { expect } from 'chai';
import { parse } from 'graphql';
import { bootScript } from '../../../src/gateway/explorer/boot.js';
import { createCategory } from '../../modules/webhooks/webhooks.js';
import { useEvents } from '../../support/events.js';
import { useWorld } from '../../support/world.js';
/** Runs what the page runs, with as much of a browser as it touches: scripts load, except for the Sandbox, which is not there. */
async function bootExplorer(url) {
    let fetcher = null;
    const page = { sandboxWaitMs: 1_000, sandboxUrl: 'https://sandbox.invalid', assets: {}, headers: {}, tabs: [] };
    const element = () => {
        const listeners = {};
        const made = {
            addEventListener: (name, listener) => Object.assign(listeners, { [name]: listener }),
        };
        return Object.assign(made, { loaded: () => (made['src'] === page.sandboxUrl ? listeners['error'] : listeners['load'])?.() });
    };
    const document = {
        getElementById: () => ({ textContent: JSON.stringify(page) }),
        createElement: element,
        head: { append: (one) => setImmediate(() => one.loaded()) },
    };
    const GraphiQL = { createFetcher: () => () => Promise.resolve('asked as usual') };
    const React = {
        createElement(_type, properties) {
            fetcher = properties.fetcher;
        },
    };
    const ReactDOM = { createRoot: () => ({ render: () => { } }) };
    const window = { GraphiQL, React, ReactDOM };
    runInContext(bootScript, createContext({
        ...{ window, ...window, document, fetch, TextDecoderStream, setTimeout, clearTimeout },
        localStorage: { getItem: () => null, setItem: () => { }, removeItem: () => { } },
        location: { origin: url, pathname: '/graphql' },
    }));
    while (fetcher === null)
        await sleep(5);
    return fetcher;
}
describe('the local explorer', () => {
    const world = useWorld();
    const events = useEvents(world);
    before(() => events.settled());
    const query = 'subscription { eventOccurred(filter: { types: ["commerce.categoryCreated"] }) { subjectId } }';
    it('follows a subscription until it is stopped, and asks everything else as usual', async () => {
        const fetcher = await bootExplorer(world.url);
        const headers = await world.acme.admin.headers();
        const told = fetcher({ query }, { headers, documentAST: parse(query) });
        const next = told.next();
        // Its stream is open as soon as one more is counted.
        while (!world.logLines.some(({ message }) => message === 'a stream was opened'))
            await sleep(5);
        const { id } = await createCategory(world.acme.admin);
        expect((await next).value?.data?.['eventOccurred']).to.deep.equal({ subjectId: id });
        await told.return(undefined);
        while (!world.logLines.some(({ message }) => message === 'a stream has ended'))
            await sleep(5);
        expect(await fetcher({ query: '{ gateway { version } }' }, { documentAST: parse('{ gateway { version } }') })).to.equal('asked as usual');
    });
    it('shows why it may not follow one', async () => {
        const fetcher = await bootExplorer(world.url);
        const told = fetcher({ query }, { headers: { 'x-tenant': 'nobody' }, documentAST: parse(query) });
        expect(JSON.stringify((await told.next()).value)).to.contain('TENANT_NOT_FOUND');
        expect((await told.next()).done).to.equal(true);
    });
});
//# sourceMappingURL=explorer.test.js.map