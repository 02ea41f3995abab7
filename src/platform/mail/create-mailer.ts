import type { Log } from '../../kernel/context.js';
import type { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { MailInbox } from './inbox.js';
import { type MailTransport, Mailer } from './mailer.js';
import { createSmtpTransport } from './smtp.js';

export type CreatedMailer = {
  readonly mailer: Mailer;
  /** Where the mails are that did not leave; null where there is no such place. */
  readonly inbox: MailInbox | null;
  /** Rejects when mails cannot be sent at the moment. */
  check(): Promise<void>;
  close(): Promise<void>;
};

/** As configured: through an SMTP server, into the inbox, or nowhere. */
export function createMailer({ smtpUrl, requireTls, inbox: folder, from, links }: Config['mail'], clock: Clock, log: Log): CreatedMailer {
  const inbox = folder === null ? null : new MailInbox(folder, () => clock.now());
  const transport: MailTransport | null = smtpUrl === null ? inbox : createSmtpTransport({ url: smtpUrl, requireTls, log });
  const mailer = new Mailer({ transport, from, links });
  return { mailer, inbox, check: async () => transport?.check(), close: async () => transport?.close() };
}
