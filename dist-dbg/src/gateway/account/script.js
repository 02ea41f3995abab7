/**
 * What runs in the browser on the account pages. It is allowed by its hash, so it is a constant: what differs from page to page stands in the page's JSON
 * and in its address.
 */
export const accountScript = `
(() => {
  const page = JSON.parse(document.getElementById('page').textContent);
  const parameters = new URLSearchParams(location.search);
  const form = document.querySelector('form');
  const message = document.querySelector('output');
  const tenant = parameters.get('tenant');

  function say(text, kind) {
    message.textContent = text;
    message.className = kind;
  }

  function told(answer) {
    const [error] = answer.errors || [];
    if (!error) return null;
    const fields = (error.extensions && error.extensions.fields) || [];
    return fields.length > 0 ? fields.map((field) => field.path.replace('input.', '') + ' ' + field.message).join('; ') : error.message;
  }

  function done(result) {
    form.hidden = true;
    const session = result && (result.session || (result.accessToken ? result : null));
    const slug = (result && result.tenant && result.tenant.slug) || tenant;
    say(page.done, 'good');
    const next = document.getElementById('next');
    next.hidden = false;
    const link = document.createElement('a');
    link.href = location.protocol + '//' + slug + '.' + location.host.replace('127.0.0.1', 'localhost') + '/graphql';
    link.textContent = link.href;
    next.append('Go on at ', link);
    if (!session) return;
    const header = document.createElement('pre');
    header.textContent = JSON.stringify({ 'x-tenant': slug, authorization: 'Bearer ' + session.accessToken }, null, 2);
    next.append(', with these headers:', header);
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const input = { token: parameters.get('token') };
    for (const field of page.fields) {
      const value = form.elements[field].value;
      if (value !== '') input[field] = value;
    }
    form.querySelector('button').disabled = true;
    say('One moment …', '');
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(page.inTenant ? { 'x-tenant': tenant } : {}) },
        body: JSON.stringify({ query: page.mutation, variables: { input } }),
      });
      const answer = await response.json();
      const problem = told(answer);
      if (problem === null) done(answer.data.result);
      else say(problem, 'bad');
    } catch {
      say('The server did not answer. Try again.', 'bad');
    }
    form.querySelector('button').disabled = false;
  });
})();
`;
//# sourceMappingURL=script.js.map