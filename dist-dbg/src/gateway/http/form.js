import { readBytes } from './body.js';
import { bodyTooLarge, contentEncodingUnsupported, contentTypeUnsupported } from './errors.js';
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;
/** Reads a form of at most `bytesMax` bytes. Throws a refusal of ./errors.ts. */
export async function readForm(request, bytesMax) {
    const { headers } = request;
    if (!FORM_TYPE.test(headers['content-type'] ?? ''))
        throw contentTypeUnsupported();
    if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
        throw contentEncodingUnsupported();
    if (Number(headers['content-length'] ?? 0) > bytesMax)
        throw bodyTooLarge(bytesMax);
    return new URLSearchParams((await readBytes(request, bytesMax)).toString('utf8'));
}
//# sourceMappingURL=form.js.map