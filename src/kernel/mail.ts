import { defineRefusal } from './errors.js';
import type { Language } from './language.js';

/** What a mail says in one language. Each text is a Liquid template over the mail's values, escaped where it becomes HTML. */
export type Letter = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the button says that leads to the mail's link; absent in a mail without one. */
  readonly action?: string;
  /** Below the button: how long the link lives, what to do if it was not oneself. */
  readonly notes: readonly string[];
};

/** One mail in every language that we write. */
export type MailTemplate = Readonly<Record<Language, Letter>>;

export type OutgoingMail = {
  /** The same for each attempt to send the same mail (the id of its event, say): whoever receives it twice sees it once. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: Language;
  readonly template: MailTemplate;
  readonly values: Readonly<Record<string, string>>;
  /** Where the button leads; null for a mail without one. */
  readonly link: string | null;
};

/** The pages of a front-end that mails lead to, each with a token that does one thing once. */
export type LinkPage =
  | ('invitation' | 'password-reset' | 'sign-up' | 'email-verification' | 'email-change')
  | ('shop-confirmation' | 'shop-password-reset' | 'shop-sign-in' | 'shop-email-change');

export type Mail = {
  /** Whether mails go anywhere: to an SMTP server, or to the inbox of the demo. */
  readonly isConfigured: boolean;
  /** What the installation calls itself in mails: the name in `MAIL_FROM`, or the address where that has none. */
  readonly sender: string;
  /**
   * Resolves when the mail was accepted, or when its receiver was refused for good; rejects when it may be tried again.
   * It is a network call: never inside a unit of work.
   */
  send(mail: OutgoingMail): Promise<void>;
  /** The address of a page with its token. `tenant` is the slug. */
  linkTo(page: LinkPage, options: { readonly tenant: string; readonly token: string }): string;
};

const mailNotConfigured = defineRefusal(
  'UNAVAILABLE',
  'MAIL_NOT_CONFIGURED',
  'This needs a mail to somebody, and the installation has no mail server. Its operators set SMTP_URL.',
);

/** Refuses what would only work if a mail arrived. */
export function requireMail({ mail }: { readonly mail: Mail }): void {
  if (!mail.isConfigured) throw mailNotConfigured();
}
