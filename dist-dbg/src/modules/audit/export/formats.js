import { CSV_BEGINNING, csvLines } from '../../../platform/files/csv.js';
export const exportFormat = { CSV: 'CSV', JSON_LINES: 'JSON_LINES' };
const COLUMNS = [
    ...['id', 'occurredAt', 'action', 'objectId', 'actorKind', 'actorId', 'impersonatorId', 'requestId', 'address', 'facts'],
    ...['table', 'changedId', 'change', 'field', 'before', 'after'],
];
const NO_CHANGE = [null, null, null, null, null, null];
export const formats = {
    /** One line for each changed field, and one for an entry that changed nothing. */
    CSV: {
        extension: 'csv',
        type: 'text/csv; charset=utf-8',
        beginning: CSV_BEGINNING + csvLines([COLUMNS]),
        write: (pieces) => csvLines(pieces.flatMap(rowsOf)),
    },
    /** One entry a line with its changes; the further changes of a large one on lines of their own. */
    JSON_LINES: {
        extension: 'jsonl',
        type: 'application/jsonl; charset=utf-8',
        beginning: '',
        write: (pieces) => pieces.map(({ entry, changes, isContinued }) => `${JSON.stringify({ ...entry, changes, isContinued })}\n`).join(''),
    },
};
function rowsOf({ entry, changes, isContinued }) {
    const { facts, isErased: _erased, id, occurredAt, action, objectId, actorKind, actorId, impersonatorId, requestId, address } = entry;
    const told = Object.keys(facts).length === 0 ? null : JSON.stringify(facts);
    const begin = [id, occurredAt, action, objectId, actorKind, actorId, impersonatorId, requestId, address, told];
    const rows = changes.flatMap(({ table, objectId: changedId, kind, fields }) => fields.map(({ field, before, after }) => [...begin, table, changedId, kind, field, before, after]));
    return rows.length > 0 || isContinued ? rows : [[...begin, ...NO_CHANGE]];
}
//# sourceMappingURL=formats.js.map