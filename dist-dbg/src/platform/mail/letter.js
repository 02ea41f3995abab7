import { Liquid } from 'liquidjs';
import { layOut } from './layout.js';
/** Longer ones are cut off by mail programs anyway. */
const SUBJECT_LENGTH_MAX = 150;
/** Values are a few names and dates: these bounds stop a template that is none of ours from taking the process. */
const LIMITS = { parseLimit: 20_000, renderLimit: 1_000, memoryLimit: 1_000_000 };
const shared = { ...LIMITS, ownPropertyOnly: true, strictVariables: true, strictFilters: true, templates: {} };
const asText = new Liquid(shared);
const asHtml = new Liquid({ ...shared, outputEscape: 'escape' });
/** Fills the letter of the mail's language. Throws when a value that it asks for is missing. */
export function renderMail({ template, language, values, link }) {
    const letter = template[language];
    return {
        subject: toHeader(asText.parseAndRenderSync(letter.subject, values)).slice(0, SUBJECT_LENGTH_MAX),
        text: renderText(letter, values, link),
        html: layOut({ language, link, ...renderParts(letter, (part) => asHtml.parseAndRenderSync(part, values)) }),
    };
}
/** One line without control characters or marks that turn the reading direction: no value can begin a header of its own. */
export function toHeader(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
function renderText(letter, values, link) {
    const { paragraphs, action, notes } = renderParts(letter, (part) => asText.parseAndRenderSync(part, values));
    const button = link === null ? [] : [`${action === null ? '' : `${action}:\n`}${link}`];
    return `${[...paragraphs, ...button, ...notes].join('\n\n')}\n`;
}
function renderParts({ paragraphs, action, notes }, render) {
    return { paragraphs: paragraphs.map(render), action: action === undefined ? null : render(action), notes: notes.map(render) };
}
//# sourceMappingURL=letter.js.map