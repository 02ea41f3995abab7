import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
const server = { version: 1, public: false, subject: 'serverId' };
export const serverRegistered = defineEvent({
    ...server,
    name: 'servers.serverRegistered',
    description: 'A database server became one of ours; tenants may be placed on it.',
    payload: z.object({ serverId: z.string(), name: z.string(), kind: z.string(), host: z.string(), port: z.number().int(), database: z.string() }),
});
export const serverUpdated = defineEvent({
    ...server,
    name: 'servers.serverUpdated',
    description: 'Something of a database server was changed; the payload names what, without secrets.',
    payload: z.object({ serverId: z.string(), changed: z.array(z.string()) }),
});
export const serverRemoved = defineEvent({
    ...server,
    name: 'servers.serverRemoved',
    description: 'A database server without tenants was taken off the registry.',
    payload: z.object({ serverId: z.string(), name: z.string() }),
});
export const credentialsRotationRequested = defineEvent({
    ...server,
    name: 'servers.credentialsRotationRequested',
    description: "An operator asked for another password of a database server's login.",
    payload: z.object({ serverId: z.string(), credentialId: z.string() }),
});
export const credentialsRotated = defineEvent({
    ...server,
    name: 'servers.credentialsRotated',
    description: "A database server's login has another password, which was tried; the one before is gone.",
    payload: z.object({ serverId: z.string(), credentialId: z.string() }),
});
export const credentialRead = defineEvent({
    version: 1,
    public: false,
    subject: 'credentialId',
    name: 'servers.credentialRead',
    description: 'A stored credential was decrypted. For pools of connections one entry stands for all reads of a machine within ten minutes.',
    payload: z.object({ credentialId: z.string(), purpose: z.string(), machine: z.string() }),
});
export const secretsRewrapped = defineEvent({
    version: 1,
    public: false,
    subject: 'keyId',
    name: 'servers.secretsRewrapped',
    description: 'Data keys of stored credentials were wrapped with the present key of the installation.',
    payload: z.object({ keyId: z.string(), secrets: z.number().int() }),
});
export const serversEvents = [
    serverRegistered,
    serverUpdated,
    serverRemoved,
    credentialsRotationRequested,
    credentialsRotated,
    credentialRead,
    secretsRewrapped,
];
//# sourceMappingURL=events.js.map