// The arrows of docs/architecture.md, "Who may import whom". Read by arrows.ts; each name below is what a broken arrow is called.

/** Highest first: a layer imports itself and those after it. */
const layers = [
  { name: 'a process', path: '^src/(main|worker|cli)[.]ts$' },
  { name: 'a command', path: '^src/commands/' },
  { name: 'the app', path: '^src/(?!(main|worker|cli)[.]ts)[^/]+[.]ts$' },
  { name: 'the gateway', path: '^src/gateway/' },
  { name: 'a module', path: '^src/modules/' },
  { name: 'the platform', path: '^src/platform/' },
  { name: 'the kernel', path: '^src/kernel/' },
];

/** Lowest first: a module uses `public.ts` of those in the lines before its own. One that is not listed stands above all of them. */
const ranks = [
  ['servers'],
  ['entitlements', 'access', 'audit', 'idempotency'],
  ['tenancy'],
  ['fleet', 'usage', 'queues'],
  ['snapshots'],
  ['moves'],
  ['users'],
  ['auth', 'apikeys'],
  ['impersonation', 'privacy'],
  ['connectors', 'scim', 'webhooks', 'inbound', 'sync', 'bulk'],
  ['inventory'],
  ['erp'],
  ['crm'],
  ['commerce'],
  ['accounting'],
];

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** The packages that only one place may touch, so that replacing one of them is a change of that place. */
const doors = [
  { package: 'type-graphql', place: 'src/kernel/graphql*.ts', path: '^src/kernel/graphql[^/]*[.]ts$' },
  { package: 'graphql-shield', place: 'src/gateway/guard.ts', path: '^src/gateway/guard[.]ts$' },
  { package: 'graphql-middleware', place: 'src/gateway/guard.ts', path: '^src/gateway/guard[.]ts$' },
  { package: 'postgres', place: 'src/platform/db', path: '^src/platform/db/' },
  { package: 'pdfkit', place: 'src/platform/pdf', path: '^src/platform/pdf/' },
  { package: 'drizzle-orm/postgres-js', place: 'src/platform/db', path: '^src/platform/db/', typesFor: '^src/kernel/context[.]ts$' },
];

module.exports = {
  forbidden: [
    error('no cycles', 'Types may refer to each other; code may not.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    error('imports resolve', 'The file or package is not there.', {}, { couldNotResolve: true }),
    error('packages are declared', 'Add it to package.json.', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    error('sources import sources', 'Tests and generated code know the sources, never the reverse.', {}, { path: '^(tests|schema|dist)/' }),
    ...layers.flatMap((layer, index) =>
      layers
        .slice(0, index)
        .map((above) => error(`${layer.name} does not know ${above.name}`, 'Layers look down.', { path: layer.path }, { path: above.path })),
    ),
    error(
      'modules meet in public.ts and events.ts',
      'Export it from the public.ts of that module, or listen to an event.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(public|events)[.]ts$'] },
    ),
    error(
      'modules are used through public.ts and events.ts',
      'Only src/modules.ts sees a module as a whole.',
      { path: '^src/', pathNot: '^src/modules([.]ts$|/)' },
      { path: '^src/modules/', pathNot: '^src/modules/[^/]+/(public|events)[.]ts$' },
    ),
    ...ranks.map((modules, index) => {
      const below = ranks.slice(0, index).flat();
      const these = modules.join('|');
      return error(
        `${modules.join(', ')} may use ${below.join(', ') || 'no other module'}`,
        'Ranks look down: emit an event, or let the higher module add its field, adapter or listener.',
        { path: `^src/modules/(${these})/` },
        { path: '^src/modules/[^/]+/public[.]ts$', pathNot: [`^src/modules/(${['$1', ...below].join('|')})/`] },
      );
    }),
    error(
      'nobody uses a module without a rank',
      'Give it a line in the ranks of dependency-cruiser.cjs.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/[^/]+/public[.]ts$', pathNot: `^src/modules/(${['$1', ...ranks.flat()].join('|')})/` },
    ),
    error(
      'queries and tables know nothing above them',
      'A query is one statement: what decides belongs to service.ts, what is shown to graphql.ts.',
      { path: ['^src/modules/.+/queries[.]ts$', '^src/modules/.+tables[.]ts$'] },
      { path: ['^src/modules/.+/(service|graphql|rules|module|loaders|jobs|routes)[.]ts$', '^src/kernel/(graphql|shield)[^/]*[.]ts$'] },
    ),
    error(
      'events are leaves',
      'Anyone may import events.ts, so it imports the kernel, ids and events of its own module alone.',
      { path: '^src/modules/([^/]+)/.*events[.]ts$' },
      { path: '^src/', pathNot: ['^src/kernel/', '^src/modules/$1/.*(ids?|events)[.]ts$'], dependencyTypesNot: ['type-only'] },
    ),
    ...doors.flatMap(({ package: name, place, path, typesFor = path }) => {
      const to = { path: `(^|/)node_modules/${name}/` };
      return [
        error(`only ${place} imports ${name}`, 'One door to each of these packages.', { path: '^src/', pathNot: [path, typesFor] }, to),
        error(
          `only ${place} runs ${name}`,
          'Import its types alone.',
          { path: typesFor, pathNot: path },
          { ...to, dependencyTypesNot: ['type-only'] },
        ),
      ];
    }),
  ],
  options: {
    // TypeScript 7 has no API that dependency-cruiser knows; swc parses decorators and tells `import type` apart.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
