import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import type { ServerRow } from '../queries.js';

enum DatabaseServerKind {
  POSTGRES = 'POSTGRES',
  CITUS = 'CITUS',
}
registerEnumType(DatabaseServerKind, {
  name: 'DatabaseServerKind',
  description: 'What a database server is.',
  valuesConfig: {
    POSTGRES: { description: 'A PostgreSQL server, alone or a primary with replicas.' },
    CITUS: { description: "The coordinator of a Citus cluster: a tenant's schema is a distributed schema. Written by its documentation, untried." },
  },
});

enum DatabaseServerState {
  ACCEPTING = 'ACCEPTING',
  DRAINING = 'DRAINING',
}
registerEnumType(DatabaseServerState, {
  name: 'DatabaseServerState',
  description: 'Whether a database server takes new tenants.',
  valuesConfig: {
    ACCEPTING: { description: 'It does, up to its capacity.' },
    DRAINING: { description: 'It does not; those that it has are served.' },
  },
});

enum DatabaseServerTls {
  DISABLE = 'DISABLE',
  REQUIRE = 'REQUIRE',
  VERIFY_FULL = 'VERIFY_FULL',
}
registerEnumType(DatabaseServerTls, {
  name: 'DatabaseServerTls',
  description: 'How connections to a database server are encrypted.',
  valuesConfig: {
    DISABLE: { description: 'Not at all: for a server on the same machine or in a network that is trusted.' },
    REQUIRE: { description: 'Encrypted, with any certificate.' },
    VERIFY_FULL: { description: "Encrypted, with a certificate of a known authority in the host's name." },
  },
});

@ObjectType('DatabaseServer', { description: 'A PostgreSQL database that tenants lie on. Seen by operators of the platform.' })
export class DatabaseServerType {
  @Field(() => ID, { description: 'Begins with `srv_`.' })
  id: string;

  @Field(() => String, { description: 'What operators call it.' })
  name: string;

  @Field(() => DatabaseServerKind, { description: 'What it is.' })
  kind: DatabaseServerKind;

  @Field(() => Boolean, { description: 'Whether it is the one that holds the control plane; its address and login come from the environment.' })
  isHome: boolean;

  @Field(() => String, { nullable: true, description: 'Where it stands, as operators name it; `onboardTenant` may ask for a region.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'Its host; null for the home server.' })
  host: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port; null for the home server.' })
  port: number | null;

  @Field(() => String, { nullable: true, description: 'The database on it; null for the home server.' })
  database: string | null;

  @Field(() => DatabaseServerTls, { nullable: true, description: 'How connections are encrypted; null for the home server.' })
  tls: DatabaseServerTls | null;

  @Field(() => String, { nullable: true, description: 'Its host past a pooler; null where there is none.' })
  directHost: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port past a pooler; null where there is none.' })
  directPort: number | null;

  @Field(() => DatabaseServerState, { description: 'Whether it takes new tenants.' })
  state: DatabaseServerState;

  @Field(() => DateTime, { nullable: true, description: 'Since when it takes none.' })
  drainingSince: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many tenants it takes at most; null without a limit.' })
  capacity: number | null;

  @Field(() => Int, { description: 'Of servers that are equally full, the one of the greatest weight takes the next tenant.' })
  weight: number;

  @Field(() => DateTime, { description: 'When it was registered.' })
  createdAt: Date;
}

export const DatabaseServerConnection = connectionOf('DatabaseServer', () => DatabaseServerType);

@InputType('RegisterDatabaseServerInput', { description: 'Where a database server is and how to get in.' })
export class RegisterDatabaseServerInput {
  @Field(() => String, { description: 'What operators call it: small letters, digits and hyphens.' })
  name: string;

  @Field(() => DatabaseServerKind, { nullable: true, description: 'What it is; `POSTGRES` when nothing is given.' })
  kind?: DatabaseServerKind | null;

  @Field(() => String, { nullable: true, description: 'Where it stands, as in `eu-central-1`.' })
  region?: string | null;

  @Field(() => String, { description: 'Host name or IPv4 address.' })
  host: string;

  @Field(() => Int, { nullable: true, description: 'Port; 5432 when nothing is given.' })
  port?: number | null;

  @Field(() => String, { description: 'The database; an empty one of its own.' })
  database: string;

  @Field(() => DatabaseServerTls, { nullable: true, description: 'How connections are encrypted; `VERIFY_FULL` when nothing is given.' })
  tls?: DatabaseServerTls | null;

  @Field(() => String, { nullable: true, description: 'Its host past a pooler, when `host` leads to one.' })
  directHost?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port past a pooler.' })
  directPort?: number | null;

  @Field(() => String, { description: 'A login with CREATEROLE, and CREATE on the database.' })
  login: string;

  @Field(() => String, {
    description: 'Its password. It is stored encrypted and never shown; `rotateServerCredentials` replaces it by one that nobody has seen.',
  })
  password: string;

  @Field(() => Int, { nullable: true, description: 'How many tenants it takes at most; without a limit when nothing is given.' })
  capacity?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of servers that are equally full, the one of the greatest weight takes the next tenant; 1 when nothing is given.',
  })
  weight?: number | null;
}

@InputType('UpdateDatabaseServerInput', { description: 'What to change of a database server. What is left out stays.' })
export class UpdateDatabaseServerInput {
  @Field(() => ID, { description: 'The server. Begins with `srv_`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What operators call it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands; null takes it away.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many tenants it takes at most; null takes the limit away. Tenants that it has stay.' })
  capacity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Its weight among servers that are equally full.' })
  weight?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it takes no new tenants from now on. False: it does again.' })
  draining?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Another host of the same database, such as that of a replica that was promoted.' })
  host?: string | null;

  @Field(() => Int, { nullable: true, description: 'Another port.' })
  port?: number | null;

  @Field(() => String, { nullable: true, description: 'Another name of the same database.' })
  database?: string | null;

  @Field(() => DatabaseServerTls, { nullable: true, description: 'How connections are encrypted.' })
  tls?: DatabaseServerTls | null;

  @Field(() => String, { nullable: true, description: 'Its host past a pooler; null takes it away.' })
  directHost?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port past a pooler; null takes it away.' })
  directPort?: number | null;

  @Field(() => String, { nullable: true, description: 'Another login with the same rights; its password must be given as well.' })
  login?: string | null;

  @Field(() => String, { nullable: true, description: 'The password that the login has by now, when it was changed by hand.' })
  password?: string | null;
}

@InputType('RemoveDatabaseServerInput', { description: 'Which database server to take off the registry.' })
export class RemoveDatabaseServerInput {
  @Field(() => ID, { description: 'The server. Begins with `srv_`.' })
  id: string;

  @Field(() => String, { description: 'Its name, typed again so that nobody removes another by mistake.' })
  confirmName: string;
}

export function toServerType({ kind, tls, ...server }: ServerRow): DatabaseServerType {
  return {
    ...server,
    kind: kind === 'citus' ? DatabaseServerKind.CITUS : DatabaseServerKind.POSTGRES,
    tls: tls === null ? null : DatabaseServerTls[tls],
    isHome: server.id === HOME_SERVER_ID,
    state: server.drainingSince === null ? DatabaseServerState.ACCEPTING : DatabaseServerState.DRAINING,
  };
}
