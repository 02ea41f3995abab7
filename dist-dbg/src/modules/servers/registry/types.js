var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
var DatabaseServerKind;
(function (DatabaseServerKind) {
    DatabaseServerKind["POSTGRES"] = "POSTGRES";
    DatabaseServerKind["CITUS"] = "CITUS";
})(DatabaseServerKind || (DatabaseServerKind = {}));
registerEnumType(DatabaseServerKind, {
    name: 'DatabaseServerKind',
    description: 'What a database server is.',
    valuesConfig: {
        POSTGRES: { description: 'A PostgreSQL server, alone or a primary with replicas.' },
        CITUS: { description: "The coordinator of a Citus cluster: a tenant's schema is a distributed schema. Written by its documentation, untried." },
    },
});
var DatabaseServerState;
(function (DatabaseServerState) {
    DatabaseServerState["ACCEPTING"] = "ACCEPTING";
    DatabaseServerState["DRAINING"] = "DRAINING";
})(DatabaseServerState || (DatabaseServerState = {}));
registerEnumType(DatabaseServerState, {
    name: 'DatabaseServerState',
    description: 'Whether a database server takes new tenants.',
    valuesConfig: {
        ACCEPTING: { description: 'It does, up to its capacity.' },
        DRAINING: { description: 'It does not; those that it has are served.' },
    },
});
var DatabaseServerTls;
(function (DatabaseServerTls) {
    DatabaseServerTls["DISABLE"] = "DISABLE";
    DatabaseServerTls["REQUIRE"] = "REQUIRE";
    DatabaseServerTls["VERIFY_FULL"] = "VERIFY_FULL";
})(DatabaseServerTls || (DatabaseServerTls = {}));
registerEnumType(DatabaseServerTls, {
    name: 'DatabaseServerTls',
    description: 'How connections to a database server are encrypted.',
    valuesConfig: {
        DISABLE: { description: 'Not at all: for a server on the same machine or in a network that is trusted.' },
        REQUIRE: { description: 'Encrypted, with any certificate.' },
        VERIFY_FULL: { description: "Encrypted, with a certificate of a known authority in the host's name." },
    },
});
let DatabaseServerType = class DatabaseServerType {
    id;
    name;
    kind;
    isHome;
    region;
    host;
    port;
    database;
    tls;
    directHost;
    directPort;
    state;
    drainingSince;
    capacity;
    weight;
    createdAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `srv_`.' })
], DatabaseServerType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What operators call it.' })
], DatabaseServerType.prototype, "name", void 0);
__decorate([
    Field(() => DatabaseServerKind, { description: 'What it is.' })
], DatabaseServerType.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is the one that holds the control plane; its address and login come from the environment.' })
], DatabaseServerType.prototype, "isHome", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it stands, as operators name it; `onboardTenant` may ask for a region.' })
], DatabaseServerType.prototype, "region", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its host; null for the home server.' })
], DatabaseServerType.prototype, "host", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its port; null for the home server.' })
], DatabaseServerType.prototype, "port", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The database on it; null for the home server.' })
], DatabaseServerType.prototype, "database", void 0);
__decorate([
    Field(() => DatabaseServerTls, { nullable: true, description: 'How connections are encrypted; null for the home server.' })
], DatabaseServerType.prototype, "tls", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its host past a pooler; null where there is none.' })
], DatabaseServerType.prototype, "directHost", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its port past a pooler; null where there is none.' })
], DatabaseServerType.prototype, "directPort", void 0);
__decorate([
    Field(() => DatabaseServerState, { description: 'Whether it takes new tenants.' })
], DatabaseServerType.prototype, "state", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it takes none.' })
], DatabaseServerType.prototype, "drainingSince", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many tenants it takes at most; null without a limit.' })
], DatabaseServerType.prototype, "capacity", void 0);
__decorate([
    Field(() => Int, { description: 'Of servers that are equally full, the one of the greatest weight takes the next tenant.' })
], DatabaseServerType.prototype, "weight", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was registered.' })
], DatabaseServerType.prototype, "createdAt", void 0);
DatabaseServerType = __decorate([
    ObjectType('DatabaseServer', { description: 'A PostgreSQL database that tenants lie on. Seen by operators of the platform.' })
], DatabaseServerType);
export { DatabaseServerType };
export const DatabaseServerConnection = connectionOf('DatabaseServer', () => DatabaseServerType);
let RegisterDatabaseServerInput = class RegisterDatabaseServerInput {
    name;
    kind;
    region;
    host;
    port;
    database;
    tls;
    directHost;
    directPort;
    login;
    password;
    capacity;
    weight;
};
__decorate([
    Field(() => String, { description: 'What operators call it: small letters, digits and hyphens.' })
], RegisterDatabaseServerInput.prototype, "name", void 0);
__decorate([
    Field(() => DatabaseServerKind, { nullable: true, description: 'What it is; `POSTGRES` when nothing is given.' })
], RegisterDatabaseServerInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it stands, as in `eu-central-1`.' })
], RegisterDatabaseServerInput.prototype, "region", void 0);
__decorate([
    Field(() => String, { description: 'Host name or IPv4 address.' })
], RegisterDatabaseServerInput.prototype, "host", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Port; 5432 when nothing is given.' })
], RegisterDatabaseServerInput.prototype, "port", void 0);
__decorate([
    Field(() => String, { description: 'The database; an empty one of its own.' })
], RegisterDatabaseServerInput.prototype, "database", void 0);
__decorate([
    Field(() => DatabaseServerTls, { nullable: true, description: 'How connections are encrypted; `VERIFY_FULL` when nothing is given.' })
], RegisterDatabaseServerInput.prototype, "tls", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its host past a pooler, when `host` leads to one.' })
], RegisterDatabaseServerInput.prototype, "directHost", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its port past a pooler.' })
], RegisterDatabaseServerInput.prototype, "directPort", void 0);
__decorate([
    Field(() => String, { description: 'A login with CREATEROLE, and CREATE on the database.' })
], RegisterDatabaseServerInput.prototype, "login", void 0);
__decorate([
    Field(() => String, {
        description: 'Its password. It is stored encrypted and never shown; `rotateServerCredentials` replaces it by one that nobody has seen.',
    })
], RegisterDatabaseServerInput.prototype, "password", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many tenants it takes at most; without a limit when nothing is given.' })
], RegisterDatabaseServerInput.prototype, "capacity", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Of servers that are equally full, the one of the greatest weight takes the next tenant; 1 when nothing is given.',
    })
], RegisterDatabaseServerInput.prototype, "weight", void 0);
RegisterDatabaseServerInput = __decorate([
    InputType('RegisterDatabaseServerInput', { description: 'Where a database server is and how to get in.' })
], RegisterDatabaseServerInput);
export { RegisterDatabaseServerInput };
let UpdateDatabaseServerInput = class UpdateDatabaseServerInput {
    id;
    name;
    region;
    capacity;
    weight;
    draining;
    host;
    port;
    database;
    tls;
    directHost;
    directPort;
    login;
    password;
};
__decorate([
    Field(() => ID, { description: 'The server. Begins with `srv_`.' })
], UpdateDatabaseServerInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What operators call it.' })
], UpdateDatabaseServerInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it stands; null takes it away.' })
], UpdateDatabaseServerInput.prototype, "region", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many tenants it takes at most; null takes the limit away. Tenants that it has stay.' })
], UpdateDatabaseServerInput.prototype, "capacity", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its weight among servers that are equally full.' })
], UpdateDatabaseServerInput.prototype, "weight", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True: it takes no new tenants from now on. False: it does again.' })
], UpdateDatabaseServerInput.prototype, "draining", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another host of the same database, such as that of a replica that was promoted.' })
], UpdateDatabaseServerInput.prototype, "host", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Another port.' })
], UpdateDatabaseServerInput.prototype, "port", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another name of the same database.' })
], UpdateDatabaseServerInput.prototype, "database", void 0);
__decorate([
    Field(() => DatabaseServerTls, { nullable: true, description: 'How connections are encrypted.' })
], UpdateDatabaseServerInput.prototype, "tls", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its host past a pooler; null takes it away.' })
], UpdateDatabaseServerInput.prototype, "directHost", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Its port past a pooler; null takes it away.' })
], UpdateDatabaseServerInput.prototype, "directPort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another login with the same rights; its password must be given as well.' })
], UpdateDatabaseServerInput.prototype, "login", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The password that the login has by now, when it was changed by hand.' })
], UpdateDatabaseServerInput.prototype, "password", void 0);
UpdateDatabaseServerInput = __decorate([
    InputType('UpdateDatabaseServerInput', { description: 'What to change of a database server. What is left out stays.' })
], UpdateDatabaseServerInput);
export { UpdateDatabaseServerInput };
let RemoveDatabaseServerInput = class RemoveDatabaseServerInput {
    id;
    confirmName;
};
__decorate([
    Field(() => ID, { description: 'The server. Begins with `srv_`.' })
], RemoveDatabaseServerInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Its name, typed again so that nobody removes another by mistake.' })
], RemoveDatabaseServerInput.prototype, "confirmName", void 0);
RemoveDatabaseServerInput = __decorate([
    InputType('RemoveDatabaseServerInput', { description: 'Which database server to take off the registry.' })
], RemoveDatabaseServerInput);
export { RemoveDatabaseServerInput };
export function toServerType({ kind, tls, ...server }) {
    return {
        ...server,
        kind: kind === 'citus' ? DatabaseServerKind.CITUS : DatabaseServerKind.POSTGRES,
        tls: tls === null ? null : DatabaseServerTls[tls],
        isHome: server.id === HOME_SERVER_ID,
        state: server.drainingSince === null ? DatabaseServerState.ACCEPTING : DatabaseServerState.DRAINING,
    };
}
//# sourceMappingURL=types.js.map