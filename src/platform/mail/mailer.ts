import { invariant } from '../../kernel/assert.js';
import type { Language } from '../../kernel/language.js';
import type { LinkPage, Mail, OutgoingMail } from '../../kernel/mail.js';
import { isInsideUnit } from '../db/unit.js';
import { type RenderedMail, renderMail, toHeader } from './letter.js';

export type Mailbox = { readonly name: string; readonly address: string };
export type SentMail = RenderedMail & { readonly id: string; readonly from: Mailbox; readonly to: Mailbox; readonly language: Language };

/** Where mails go. `check` rejects when they cannot go there at the moment. */
export type MailTransport = { send(mail: SentMail): Promise<void>; check(): Promise<void>; close(): Promise<void> };

export type MailerOptions = {
  /** Null where no mail can be sent. */
  readonly transport: MailTransport | null;
  readonly from: Mailbox;
  /** Addresses with `{tenant}` and `{token}` in them. */
  readonly links: Readonly<Record<LinkPage, string>>;
};

export class Mailer implements Mail {
  readonly #options: MailerOptions;

  constructor(options: MailerOptions) {
    this.#options = options;
  }

  get isConfigured(): boolean {
    return this.#options.transport !== null;
  }

  get sender(): string {
    const { name, address } = this.#options.from;
    return name === '' ? address : name;
  }

  async send(mail: OutgoingMail): Promise<void> {
    invariant(!isInsideUnit(), 'a mail was sent inside a unit of work; let a listener of its event send it');
    const { transport, from } = this.#options;
    const to = { name: toHeader(mail.to.name), address: toAddress(mail.to.address) };
    await transport?.send({ id: mail.id, from, to, language: mail.language, ...renderMail(mail) });
  }

  linkTo(page: LinkPage, { tenant, token }: { readonly tenant: string; readonly token: string }): string {
    return this.#options.links[page].replaceAll('{tenant}', encodeURIComponent(tenant)).replaceAll('{token}', encodeURIComponent(token));
  }
}

/** Every address was checked when it was entered; one that could hold a second receiver is a mistake of ours. */
function toAddress(address: string): string {
  invariant(/^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/u.test(address), 'a mail goes to one plain address');
  return address;
}
