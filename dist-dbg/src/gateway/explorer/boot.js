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

  // GraphiQL's own fetcher follows subscriptions over WebSockets alone.
  async function* follow(params, headers) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(params),
    });
    if (!(response.headers.get('content-type') || '').startsWith('text/event-stream')) return yield await response.json();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    try {
      for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
        const events = (text + value).split('\\n\\n');
        text = events.pop();
        for (const event of events) {
          if (event.startsWith('event: complete')) return;
          if (event.startsWith('event: next')) yield JSON.parse(event.slice(event.indexOf('data: ') + 6));
        }
      }
    } finally {
      reader.cancel();
    }
  }

  function createFetcher() {
    const ask = GraphiQL.createFetcher({ url: endpoint });
    const follows = ({ operationName }, documentAST) =>
      (documentAST ? documentAST.definitions : []).some((one) =>
        one.operation === 'subscription' && (!operationName || (one.name && one.name.value === operationName)));
    return (params, options = {}) => follows(params, options.documentAST) ? follow(params, options.headers) : ask(params, options);
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
      fetcher: createFetcher(),
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
//# sourceMappingURL=boot.js.map