import { MailInbox } from './inbox.js';
import { Mailer } from './mailer.js';
import { createSmtpTransport } from './smtp.js';
/** As configured: through an SMTP server, into the inbox, or nowhere. */
export function createMailer({ smtpUrl, requireTls, inbox: folder, from, links }, clock, log) {
    const inbox = folder === null ? null : new MailInbox(folder, () => clock.now());
    const transport = smtpUrl === null ? inbox : createSmtpTransport({ url: smtpUrl, requireTls, log });
    const mailer = new Mailer({ transport, from, links });
    return { mailer, inbox, check: async () => transport?.check(), close: async () => transport?.close() };
}
//# sourceMappingURL=create-mailer.js.map