/** As much of CBOR (RFC 8949) as authenticators speak: whole numbers, bytes, texts, lists and maps, in the shortest form. */
export function encodeCbor(value) {
    if (typeof value === 'number')
        return value >= 0 ? head(0, value) : head(1, -1 - value);
    if (Buffer.isBuffer(value))
        return Buffer.concat([head(2, value.length), value]);
    if (typeof value === 'string')
        return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
    if (Array.isArray(value))
        return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
    if (value instanceof Map)
        return Buffer.concat([head(5, value.size), ...[...value].flat().map(encodeCbor)]);
    throw new TypeError(`no authenticator says ${String(value)}`);
}
function head(major, amount) {
    const type = major << 5;
    if (amount < 24)
        return Buffer.from([type | amount]);
    if (amount < 0x100)
        return Buffer.from([type | 24, amount]);
    const long = Buffer.from([type | 25, 0, 0]);
    long.writeUInt16BE(amount, 1);
    return long;
}
//# sourceMappingURL=cbor.js.map