// Mercurius with its JIT.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf, resolvers, tell, typeDefs } from './shop.mjs';

const app = Fastify({ logger: false });
await app.register(mercurius, { schema: typeDefs, resolvers, jit: 1, graphiql: false, context: (request) => contextOf(request.headers) });
await app.listen({ port: 0, host: '127.0.0.1' });
tell(app.server.address().port);
