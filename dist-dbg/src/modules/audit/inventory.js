import { describeTable } from '../../kernel/inventory.js';
import { auditAnchors, controlAuditChanges, controlAuditEntries, controlAuditErasures, controlAuditGaps, controlAuditSeals, } from './control.tables.js';
import { auditChanges, auditEntries, auditErasures, auditGaps, auditSeals, auditSettings } from './tables.js';
const TRAIL = { none: 'It is the trail.' };
/** The privacy module blanks what they hold of a person, and leaves the digests that the chain is made of. */
const entries = {
    personal: {
        address: { kind: 'network', purpose: 'telling from where something was done' },
        details: { kind: 'text', purpose: 'telling what was done' },
    },
    neutral: ['actorKind', 'actorId', 'impersonatorId', 'action', 'subjectId', 'requestId', 'detailsDigest', 'addressDigest'],
    audit: TRAIL,
};
const changes = {
    personal: { fields: { kind: 'text', purpose: 'telling what was changed, before and after' } },
    neutral: ['login', 'tableName', 'rowKey', 'operation', 'fieldsDigest'],
    audit: TRAIL,
};
const seals = { neutral: ['digests', 'hash', 'mac'], audit: TRAIL };
const erasures = { neutral: ['mac'], audit: TRAIL };
export const auditInventory = [
    describeTable(auditEntries, entries),
    describeTable(auditChanges, changes),
    describeTable(auditSeals, seals),
    describeTable(auditGaps, { audit: TRAIL }),
    describeTable(auditErasures, erasures),
    describeTable(auditSettings, {}),
    describeTable(controlAuditEntries, entries),
    describeTable(controlAuditChanges, changes),
    describeTable(controlAuditSeals, seals),
    describeTable(controlAuditGaps, { audit: TRAIL }),
    describeTable(controlAuditErasures, erasures),
    describeTable(auditAnchors, { neutral: ['trail', 'hash', 'mac'], audit: TRAIL }),
];
//# sourceMappingURL=inventory.js.map