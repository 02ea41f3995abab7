import { sendExplorerAsset } from './assets.js';
import { readExamples } from './examples.js';
import { sendExplorerPage } from './page.js';
export function createExplorer({ root, headers }) {
    const examples = readExamples(root);
    return {
        answers(request, response, slug) {
            const path = request.url?.split('?', 1)[0] ?? '/';
            if (request.method !== 'GET')
                return false;
            if (path === '/favicon.ico') {
                response.writeHead(204).end();
                return true;
            }
            if (sendExplorerAsset(response, path))
                return true;
            if (path !== '/graphql' || !request.headers.accept?.includes('text/html'))
                return false;
            const title = slug === null ? 'Serai' : `Serai · ${slug}`;
            headers(slug).then((given) => sendExplorerPage(response, { title, headers: given, examples }), () => sendExplorerPage(response, { title, headers: {}, examples }));
            return true;
        },
    };
}
//# sourceMappingURL=explorer.js.map