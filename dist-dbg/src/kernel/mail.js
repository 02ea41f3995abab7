import { defineRefusal } from './errors.js';
const mailNotConfigured = defineRefusal('UNAVAILABLE', 'MAIL_NOT_CONFIGURED', 'This needs a mail to somebody, and the installation has no mail server. Its operators set SMTP_URL.');
/** Refuses what would only work if a mail arrived. */
export function requireMail({ mail }) {
    if (!mail.isConfigured)
        throw mailNotConfigured();
}
//# sourceMappingURL=mail.js.map