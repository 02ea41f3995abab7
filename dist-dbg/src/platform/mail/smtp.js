import { createTransport } from 'nodemailer';
import { codeOf } from '../lifecycle/data-dir.js';
/** Protects the mail server, which counts connections; further mails of this process wait for one of these. */
const CONNECTIONS_MAX = 3;
/** A connection is replaced after so many mails, as many servers ask for. */
const MAILS_PER_CONNECTION_MAX = 100;
/** A mail server that does not answer holds a worker's slot no longer than this, in each of the phases of a connection. */
export const SMTP_WAIT_MS = 10_000;
/** Sends over SMTP on a few kept connections. */
export function createSmtpTransport({ url, requireTls, waitMs = SMTP_WAIT_MS, log }) {
    const transport = createTransport({
        pool: true,
        url,
        requireTLS: requireTls,
        maxConnections: CONNECTIONS_MAX,
        maxMessages: MAILS_PER_CONNECTION_MAX,
        connectionTimeout: waitMs,
        greetingTimeout: waitMs,
        socketTimeout: waitMs,
        dnsTimeout: waitMs,
        // What a mail says never names a file or an address to fetch it from.
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    // Without a listener an idle connection that the server closes would end the process.
    transport.on('error', (error) => log.warn('the mail server broke off', { error }));
    return {
        async send(mail) {
            try {
                await transport.sendMail(toMessage(mail));
            }
            catch (error) {
                if (!isRefusedForGood(error))
                    throw new Error('The mail could not be handed to the SMTP server', { cause: error });
                log.warn('a mail was refused for good', { mail: mail.id, error });
            }
        },
        async check() {
            await transport.verify();
        },
        close: async () => transport.close({ force: true }),
    };
}
function toMessage({ id, from, to, subject, text, html, language }) {
    return {
        from,
        to: { name: to.name, address: to.address },
        subject,
        text,
        html,
        messageId: `<${id}@${from.address.split('@')[1]}>`,
        headers: {
            'Content-Language': language,
            // Keeps away notices of absence (RFC 3834).
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
        },
    };
}
/** The server refused this receiver or this mail (5xx): trying again would only annoy it. A refused login, or TLS, is ours to mend. */
function isRefusedForGood(error) {
    return error instanceof Error && 'permanent' in error && error.permanent === true && ABOUT_THE_MAIL.has(codeOf(error) ?? '');
}
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);
//# sourceMappingURL=smtp.js.map