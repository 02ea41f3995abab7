// GraphQL Yoga with graphql-jit and its caches of parsed and validated documents.
import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createSchema, createYoga } from 'graphql-yoga';
import { contextOf, resolvers, tell, typeDefs } from './shop.mjs';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  plugins: [useGraphQlJit()],
  logging: false,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
  context: ({ req }) => contextOf(req.headers),
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => tell(server.address().port));
