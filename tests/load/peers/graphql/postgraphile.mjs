// PostGraphile 5 on the schema of one tenant, without tokens and without switching: it serves one schema for each instance.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeV4Preset } from 'postgraphile/presets/v4';
import { postgraphile } from 'postgraphile';

const [url, connections, schema] = process.argv.slice(2);
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset, makeV4Preset({ simpleCollections: 'both', disableDefaultMutations: true, ignoreRBAC: true })],
  pgServices: [makePgService({ connectionString: url, schemas: [schema], poolConfig: { max: Number(connections) } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, maxRequestLength: 1_000_000 },
  grafast: { explain: false },
});
const service = pgl.createServ(grafserv);
const server = createServer();
await service.addTo(server);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await pgl.getSchema()));
}
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`));
