/** The body of an answer: whole, compressed as the client asks, or not at all when the client has it already. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { weightsOf } from './weights.js';
/** Shorter answers fit into one packet either way. */
const COMPRESSED_LENGTH_MIN = 1_024;
/** Longer ones are compressed by another thread: below it, handing over takes longer than compressing. */
const AT_ONCE_MAX = 32_768;
/** Compressing costs a few hundredths of a millisecond for a page: better ratios cost more than they save on the way. */
const gzipOptions = { level: 1 };
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const coders = {
    br: { now: (text) => brotliCompressSync(text, brotliOptions), later: (text) => promisify(brotliCompress)(text, brotliOptions) },
    gzip: { now: (text) => gzipSync(text, gzipOptions), later: (text) => promisify(gzip)(text, gzipOptions) },
};
/** Everything by which two answers to the same address may differ. */
const VARIES_BY = 'authorization, x-tenant, accept, accept-encoding, accept-language';
export async function sendText(request, response, text) {
    if (request.method === 'GET' && response.statusCode === 200 && isKnown(request, response, text))
        return;
    const coding = text.length < COMPRESSED_LENGTH_MIN ? null : chooseCoding(request.headers['accept-encoding']);
    if (coding === null)
        return endWithText(response, text);
    const { now, later } = coders[coding];
    const compressed = text.length <= AT_ONCE_MAX ? now(text) : await later(text);
    response.setHeader('content-encoding', coding).setHeader('content-length', compressed.length).end(compressed);
}
/** Gives the answer a validator, and ends it without a body where the request names that (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2). */
function isKnown(request, response, text) {
    // Weak, since it is the same for each coding.
    const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    response.appendHeader('vary', VARIES_BY);
    response.setHeader('etag', tag);
    const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
    if (!known.includes('*') && !known.some((one) => one.replace(/^(W\/)?/, 'W/') === tag))
        return false;
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return true;
}
function chooseCoding(header) {
    const weights = weightsOf(String(header ?? ''));
    const weightOf = (coding) => weights.get(coding) ?? weights.get('*') ?? 0;
    const [br, gz] = [weightOf('br'), weightOf('gzip')];
    if (br === 0 && gz === 0)
        return null;
    return br >= gz ? 'br' : 'gzip';
}
function endWithText(response, text) {
    const bytes = Buffer.byteLength(text);
    response.setHeader('content-length', bytes);
    // Where each character is one byte, nothing needs to be encoded.
    response.end(text, bytes === text.length ? 'latin1' : 'utf8');
}
//# sourceMappingURL=send-text.js.map