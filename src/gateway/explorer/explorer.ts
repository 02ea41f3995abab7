import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendExplorerAsset } from './assets.js';
import { readExamples } from './examples.js';
import { sendExplorerPage } from './page.js';

/** The pages for browsers. */
export type Explorer = {
  /** Whether it answers the request, with the page or with one of its files. `slug` is the tenant of the request's host. */
  answers(request: IncomingMessage, response: ServerResponse, slug: string | null): boolean;
};

export type ExplorerOptions = {
  readonly root: string;
  /** The headers that the page begins with. */
  readonly headers: (slug: string | null) => Promise<Readonly<Record<string, string>>>;
};

export function createExplorer({ root, headers }: ExplorerOptions): Explorer {
  const examples = readExamples(root);
  return {
    answers(request, response, slug) {
      const path = request.url?.split('?', 1)[0] ?? '/';
      if (request.method !== 'GET') return false;
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return true;
      }
      if (sendExplorerAsset(response, path)) return true;
      if (path !== '/graphql' || !request.headers.accept?.includes('text/html')) return false;
      const title = slug === null ? 'Serai' : `Serai · ${slug}`;
      headers(slug).then(
        (given) => sendExplorerPage(response, { title, headers: given, examples }),
        () => sendExplorerPage(response, { title, headers: {}, examples }),
      );
      return true;
    },
  };
}
