/** A certificate as authenticators carry one for attestation: well-formed DER (X.690) with a key, signed by nobody. */
import { generateKeyPairSync } from 'node:crypto';
export function attestationCertificate() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    // ecdsa-with-SHA256
    const algorithm = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'));
    const validity = der(0x30, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')));
    // commonName: x
    const name = der(0x30, der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('x')))));
    const version = der(0xa0, der(0x02, Buffer.from([2])));
    const serial = der(0x02, Buffer.from([1]));
    const body = der(0x30, version, serial, algorithm, name, validity, name, publicKey.export({ type: 'spki', format: 'der' }));
    return { certificate: der(0x30, body, algorithm, der(0x03, Buffer.alloc(9))), privateKey };
}
function der(tag, ...content) {
    const bytes = Buffer.concat(content);
    const length = bytes.length < 128 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), bytes]);
}
//# sourceMappingURL=certificate.js.map