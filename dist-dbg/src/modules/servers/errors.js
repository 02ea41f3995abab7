import { defineRefusal } from '../../kernel/errors.js';
export const serverNameTaken = defineRefusal('CONFLICT', 'SERVERS_NAME_TAKEN', 'Another database server already has this name.');
export const serverAddressTaken = defineRefusal('CONFLICT', 'SERVERS_ADDRESS_TAKEN', 'A database server of this host, port and database is registered already.');
export const serverNotEmpty = defineRefusal('CONFLICT', 'SERVERS_NOT_EMPTY', 'Tenants lie on this database server: erase them first, or move them.');
export const serverIsHome = defineRefusal('CONFLICT', 'SERVERS_IS_HOME', 'The home server holds the control plane: its address and login come from the environment, and it cannot be removed.');
export const rotationOpen = defineRefusal('CONFLICT', 'SERVERS_ROTATION_OPEN', 'The credentials of this database server are being rotated already.');
export const serverNotConfirmed = defineRefusal('BAD_USER_INPUT', 'SERVERS_NAME_NOT_CONFIRMED', 'Removing needs the name of the database server, typed again: the one that was given is another.');
//# sourceMappingURL=errors.js.map