import { invariant } from '../../kernel/assert.js';
import { isInsideUnit } from '../db/unit.js';
import { renderMail, toHeader } from './letter.js';
export class Mailer {
    #options;
    constructor(options) {
        this.#options = options;
    }
    get isConfigured() {
        return this.#options.transport !== null;
    }
    get sender() {
        const { name, address } = this.#options.from;
        return name === '' ? address : name;
    }
    async send(mail) {
        invariant(!isInsideUnit(), 'a mail was sent inside a unit of work; let a listener of its event send it');
        const { transport, from } = this.#options;
        const to = { name: toHeader(mail.to.name), address: toAddress(mail.to.address) };
        await transport?.send({ id: mail.id, from, to, language: mail.language, ...renderMail(mail) });
    }
    linkTo(page, { tenant, token }) {
        return this.#options.links[page].replaceAll('{tenant}', encodeURIComponent(tenant)).replaceAll('{token}', encodeURIComponent(token));
    }
}
/** Every address was checked when it was entered; one that could hold a second receiver is a mistake of ours. */
function toAddress(address) {
    invariant(/^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/u.test(address), 'a mail goes to one plain address');
    return address;
}
//# sourceMappingURL=mailer.js.map