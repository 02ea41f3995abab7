/** A real SMTP server on loopback that keeps what it receives. */
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
export async function startMailServer(options = {}) {
    const mails = [];
    const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        logger: false,
        onData(stream, session, done) {
            const chunks = [];
            stream.on('data', (chunk) => chunks.push(chunk));
            stream.on('end', () => {
                const recipients = session.envelope.rcptTo.map((one) => one.address);
                mails.push({ recipients, ...parse(Buffer.concat(chunks).toString('latin1')) });
                done();
            });
        },
        ...options,
    });
    server.on('error', () => { });
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return {
        url: `smtp://127.0.0.1:${listening.address().port}`,
        mails,
        connections: () => server.connections.size,
        stop: () => new Promise((resolve) => server.close(() => resolve())),
    };
}
function parse(raw) {
    const { headers, body } = split(raw);
    const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
    const parts = boundary === undefined ? [raw] : body.split(`--${boundary}`).slice(1, -1);
    const contentOf = (type) => {
        const part = parts.map((one) => split(one.replace(/^\r\n/, ''))).find((one) => one.headers.get('content-type')?.startsWith(type));
        return part ? decodeBody(part.body, part.headers.get('content-transfer-encoding') ?? '7bit') : '';
    };
    return { headers, raw, text: contentOf('text/plain'), html: contentOf('text/html') };
}
function split(raw) {
    const end = raw.indexOf('\r\n\r\n');
    const lines = raw
        .slice(0, end)
        .replace(/\r\n[ \t]+/g, ' ')
        .split('\r\n');
    const headers = new Map(lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        decodeWords(Buffer.from(line.slice(line.indexOf(':') + 1).trim(), 'latin1').toString()),
    ]));
    return { headers, body: raw.slice(end + 4) };
}
/** RFC 2047. */
function decodeWords(text) {
    return text
        .replace(/\?=\s+=\?/g, '?==?')
        .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_word, encoding, content) => encoding.toLowerCase() === 'b' ? Buffer.from(content, 'base64').toString() : fromQuoted(content.replaceAll('_', ' ')));
}
function decodeBody(body, encoding) {
    if (encoding === 'base64')
        return Buffer.from(body, 'base64').toString();
    if (encoding === 'quoted-printable')
        return fromQuoted(body.replace(/=\r\n/g, ''));
    return Buffer.from(body, 'latin1').toString();
}
function fromQuoted(text) {
    return Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString();
}
//# sourceMappingURL=mail-server.js.map