import { isDeeperThan } from '../../kernel/json-depth.js';
import { batchingDisabled, bodyAborted, bodyEmpty, bodyNotJson, bodyNotUtf8, bodyTooDeep, bodyTooLarge, contentEncodingUnsupported, contentTypeUnsupported, uploadsDisabled, } from './errors.js';
/** Protects whatever walks a JSON value recursively, logs and custom scalars among them, from running out of stack. */
const DEPTH_MAX = 64;
/** application/json and its kin, such as application/graphql+json. A form cannot send these, so no foreign page can post here unasked. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/;
const UTF8_CHARSET = /^charset\s*=\s*(?:utf-8|"utf-8")$/;
/**
 * Reads one JSON object of at most `bytesMax` bytes. Throws a refusal of ./errors.ts; the rest of the body is then still unread,
 * and `sendRefusal` closes the connection behind its answer. How long a body may take is the server's `requestTimeout`.
 */
export async function readJsonBody(request, bytesMax) {
    checkHeaders(request, bytesMax);
    const bytes = await readBytes(request, bytesMax);
    if (bytes.length === 0)
        throw bodyEmpty();
    const text = decodeUtf8(bytes);
    if (isDeeperThan(text, DEPTH_MAX))
        throw bodyTooDeep();
    const value = parseJson(text);
    if (Array.isArray(value))
        throw batchingDisabled();
    if (!isObject(value))
        throw bodyNotJson();
    return value;
}
function checkHeaders(request, bytesMax) {
    const { headers } = request;
    const [type = '', ...parameters] = (headers['content-type'] ?? '')
        .toLowerCase()
        .split(';')
        .map((part) => part.trim());
    if (type.startsWith('multipart/'))
        throw uploadsDisabled();
    if (!JSON_TYPE.test(type))
        throw contentTypeUnsupported();
    if (parameters.some((one) => one.startsWith('charset') && !UTF8_CHARSET.test(one)))
        throw contentTypeUnsupported();
    checkEncodingAndLength(request, bytesMax);
}
function checkEncodingAndLength({ headers }, bytesMax) {
    if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
        throw contentEncodingUnsupported();
    if (Number(headers['content-length'] ?? 0) > bytesMax)
        throw bodyTooLarge(bytesMax);
}
/** Any body, byte for byte, with the same refusals. */
export async function readRawBody(request, bytesMax) {
    checkEncodingAndLength(request, bytesMax);
    return readBytes(request, bytesMax);
}
/** Leaves the rest of a body that is too large unread: its socket still carries our answer. */
export function readBytes(request, bytesMax) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let length = 0;
        const stop = () => {
            request.off('data', onData).off('end', onEnd).off('error', onAborted).off('close', onAborted);
        };
        const onData = (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length <= bytesMax)
                return;
            stop();
            request.pause();
            reject(bodyTooLarge(bytesMax));
        };
        const onEnd = () => {
            stop();
            resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
        };
        const onAborted = (cause) => {
            stop();
            // The stream may report the same end once more.
            request.on('error', () => { });
            reject(Object.assign(bodyAborted(), { cause }));
        };
        request.on('data', onData).on('end', onEnd).on('error', onAborted).on('close', onAborted);
    });
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
function decodeUtf8(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch (cause) {
        throw Object.assign(bodyNotUtf8(), { cause });
    }
}
/** `__proto__` in the text becomes an own property of that name: JSON.parse touches no prototype. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw Object.assign(bodyNotJson(), { cause });
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=body.js.map