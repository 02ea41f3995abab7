/**
 * What runs in the browser. It is served inside the page and allowed by its hash, so it must stay a constant: everything that
 * differs from page to page comes from the page's JSON.
 */
export const bootScript = `
(() => {
  const page = JSON.parse(document.getElementById('page').textContent);
  const endpoint = location.origin + location.pathname;
  const target = document.getElementById('explorer');
  let opened = false;

  const load = (tag, attributes) => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => reject(new Error('Not loaded: ' + (attributes.src || attributes.href))));
    document.head.append(element);
  });

  function openSandbox() {
    if (opened) return;
    new window.EmbeddedSandbox({
      target,
      initialEndpoint: endpoint,
      endpointIsEditable: false,
      allowDynamicStyles: false,
      runTelemetry: false,
      initialState: { ...page.sandbox, headers: page.headers, includeCookies: false, pollForSchemaUpdates: false },
    });
    opened = true;
  }

  // GraphiQL prefers the tabs that it remembers, so it would never show newer examples; and the first tab gets its variables
  // only from what it remembers.
  function rememberExamples([first]) {
    if (!first || localStorage.getItem('graphiql:examples') === page.fingerprint) return;
    localStorage.removeItem('graphiql:tabState');
    localStorage.setItem('graphiql:query', first.query);
    localStorage.setItem('graphiql:variables', first.variables);
    localStorage.setItem('graphiql:examples', page.fingerprint);
  }

  async function openLocal() {
    if (opened) return;
    opened = true;
    await load('link', { rel: 'stylesheet', href: page.assets.style });
    await load('script', { src: page.assets.react });
    await load('script', { src: page.assets.reactDom });
    await load('script', { src: page.assets.graphiql });
    const headers = JSON.stringify(page.headers, null, 2);
    const tabs = page.tabs.map((tab) => ({ ...tab, headers }));
    rememberExamples(tabs);
    const { React, ReactDOM, GraphiQL } = window;
    ReactDOM.createRoot(target).render(React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: endpoint }),
      defaultHeaders: headers,
      defaultQuery: '# Write an operation and press Ctrl-Enter.\\n',
      ...(tabs.length > 0 ? { defaultTabs: tabs } : {}),
      defaultEditorToolsVisibility: true,
      shouldPersistHeaders: false,
    }));
  }

  const giveUp = setTimeout(openLocal, page.sandboxWaitMs);
  load('script', { src: page.sandboxUrl })
    .then(openSandbox)
    .catch(openLocal)
    .finally(() => clearTimeout(giveUp));
})();
`;
