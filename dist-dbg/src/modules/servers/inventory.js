import { describeTable } from '../../kernel/inventory.js';
import { credentialReads, serverCredentials, servers } from './control.tables.js';
export const serversInventory = [
    describeTable(servers, { neutral: ['name', 'kind', 'region', 'host', 'database', 'tls', 'directHost'] }),
    describeTable(serverCredentials, { neutral: ['login', 'keyId', 'problem'], secret: ['wrappedKey', 'ciphertext'] }),
    describeTable(credentialReads, { neutral: ['purpose', 'machine'], audit: { none: 'Decides which reads of a credential become an entry.' } }),
];
//# sourceMappingURL=inventory.js.map