export function bodyOf({ id, type, version, occurredAt }, data, errors = []) {
    return { id, type, version, timestamp: occurredAt.toISOString(), data, ...(errors.length > 0 ? { errors } : {}) };
}
/** With an id and a time that stay the same, for documents. */
export function exampleBody({ name, version, example }) {
    return bodyOf({ id: 'evt_01h455vb4pex5vsknk084sn02q', type: name, version, occurredAt: new Date('2026-03-09T14:30:00.000Z') }, example);
}
//# sourceMappingURL=body.js.map