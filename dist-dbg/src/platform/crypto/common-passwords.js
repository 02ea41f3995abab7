/** Which passwords are tried first: a published list of leaked ones, and what people make of its entries when they must be long. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
let known = null;
/** 49,233 leaked passwords, the most frequent first in their source. Read at the first question: it takes 20 ms and a few megabytes. */
function list() {
    known ??= new Set(require('@zxcvbn-ts/language-common').dictionary['passwords-common']);
    return known;
}
export function countCommonPasswords() {
    return list().size;
}
/** Along the alphabet, the digits or the keyboard, there and back. */
const RUNS = [
    'abcdefghijklmnopqrstuvwxyz',
    '0123456789',
    'qwertyuiopasdfghjklzxcvbnm',
    'qwertzuiopasdfghjklyxcvbnm',
    'azertyuiopqsdfghjklmwxcvbn',
    '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
    'qazwsxedcrfvtgbyhnujmikolp',
    '1q2w3e4r5t6y7u8i9o0p',
].map((run) => run.repeat(3));
const BOTH_WAYS = [...RUNS, ...RUNS.map((run) => [...run].reverse().join(''))];
/** Letters as they are disguised: `p4$$w0rd`. */
const DISGUISES = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
/**
 * Whether the whole password is common: a leaked one, a run, or one of these repeated or with digits and signs around it. `context` are
 * words that belong to its owner: the e-mail address, the name of the company.
 */
export function isCommonPassword(password, context = []) {
    const plain = password.toLowerCase();
    const words = new Set(context.map((word) => word.toLowerCase().replace(/\s+/g, '')));
    return formsOf(plain).some((form) => list().has(form) || words.has(form) || BOTH_WAYS.some((run) => run.includes(form)));
}
/** What could have been the beginning of it, each at most once. */
function formsOf(plain) {
    const unspaced = plain.replace(/\s+/g, '');
    const undisguised = [...unspaced].map((letter) => DISGUISES[letter] ?? letter).join('');
    const forms = [plain, unspaced, undisguised].flatMap((form) => [form, form.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')]);
    return [...new Set(forms.flatMap((form) => [form, periodOf(form)]).filter((form) => form.length > 0))];
}
/** The shortest beginning whose repetition is the text: `abcabcab` is made of `abc`. */
function periodOf(text) {
    for (let length = 1; length <= text.length / 2; length += 1) {
        const beginning = text.slice(0, length);
        if (beginning.repeat(Math.ceil(text.length / length)).startsWith(text))
            return beginning;
    }
    return text;
}
//# sourceMappingURL=common-passwords.js.map