/**
 * Reads filters. Our own: what there is on npm has no bounds on depth or length, and a filter comes from outside. `not` binds closest, then
 * `and`, then `or`; `emails[type eq "work"]` is read as `emails.type eq "work"`, since nobody here has more than one of anything.
 */
import { filterInvalid } from '../errors.js';
import { attributeOf, operators } from './expression.js';
const LENGTH_MAX = 2_000;
/** Each becomes a part of a statement. */
const COMPARISONS_MAX = 20;
/** Protects our own stack. */
const DEPTH_MAX = 10;
const TOKEN = /\s*(?:("(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")|([()[\]])|(-?\d+(?:\.\d+)?(?![\w.:]))|([A-Za-z$][\w$:.-]*))/uy;
const WORDS = { true: true, false: false, null: null };
export function parseFilter(text) {
    return new Parser(text).whole();
}
class Parser {
    #tokens;
    #next = 0;
    #comparisons = 0;
    constructor(text) {
        if (text.length > LENGTH_MAX)
            throw filterInvalid(`A filter may have at most ${LENGTH_MAX} characters.`);
        this.#tokens = tokensOf(text);
    }
    whole() {
        const expression = this.#any('', 0);
        if (this.#token.kind !== 'end')
            throw this.#unexpected('and, or, or the end');
        return expression;
    }
    #any(prefix, depth) {
        const parts = [this.#all(prefix, depth)];
        while (this.#skipWord('or'))
            parts.push(this.#all(prefix, depth));
        return parts.length === 1 ? parts[0] : { kind: 'or', parts };
    }
    #all(prefix, depth) {
        const parts = [this.#one(prefix, depth)];
        while (this.#skipWord('and'))
            parts.push(this.#one(prefix, depth));
        return parts.length === 1 ? parts[0] : { kind: 'and', parts };
    }
    #one(prefix, depth) {
        if (depth > DEPTH_MAX)
            throw filterInvalid(`A filter may have at most ${DEPTH_MAX} brackets and nots around each other.`);
        if (this.#skipWord('not'))
            return { kind: 'not', part: this.#one(prefix, depth + 1) };
        if (!this.#skipSign('('))
            return this.#comparison(prefix, depth);
        const inside = this.#any(prefix, depth + 1);
        if (!this.#skipSign(')'))
            throw this.#unexpected(')');
        return inside;
    }
    #comparison(prefix, depth) {
        this.#comparisons += 1;
        if (this.#comparisons > COMPARISONS_MAX)
            throw filterInvalid(`A filter may have at most ${COMPARISONS_MAX} comparisons.`);
        const token = this.#token;
        if (token.kind !== 'word')
            throw this.#unexpected('the name of an attribute');
        this.#next += 1;
        const path = `${prefix}${attributeOf(token.text)}`;
        if (prefix === '' && this.#skipSign('[')) {
            const inside = this.#any(`${path}.`, depth + 1);
            if (!this.#skipSign(']'))
                throw this.#unexpected(']');
            return inside;
        }
        if (this.#skipWord('pr'))
            return { kind: 'present', path };
        return { kind: 'compare', path, operator: this.#operator(), value: this.#literal() };
    }
    #operator() {
        const operator = operators.find((one) => this.#skipWord(one));
        if (operator === undefined)
            throw this.#unexpected(`${operators.join(' ')} or pr`);
        return operator;
    }
    #literal() {
        const token = this.#token;
        this.#next += 1;
        if (token.kind === 'string')
            return JSON.parse(token.text);
        if (token.kind === 'number')
            return Number(token.text);
        const word = token.text.toLowerCase();
        if (token.kind === 'word' && Object.hasOwn(WORDS, word))
            return WORDS[word];
        this.#next -= 1;
        throw this.#unexpected('a text in double quotes, a number, true, false or null');
    }
    get #token() {
        return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)];
    }
    #skipWord(word) {
        const { kind, text } = this.#token;
        if (kind !== 'word' || text.toLowerCase() !== word)
            return false;
        this.#next += 1;
        return true;
    }
    #skipSign(sign) {
        if (this.#token.kind !== 'sign' || this.#token.text !== sign)
            return false;
        this.#next += 1;
        return true;
    }
    #unexpected(wanted) {
        const { kind, text, at } = this.#token;
        return filterInvalid(`At character ${at + 1} of the filter ${kind === 'end' ? 'is its end' : `stands ${text}`} where ${wanted} should.`);
    }
}
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    while (text.slice(at).trim() !== '') {
        TOKEN.lastIndex = at;
        const [whole, string, sign, number, word] = TOKEN.exec(text) ?? [];
        if (whole === undefined)
            throw filterInvalid(`Character ${at + 1} of the filter begins nothing that a filter may have.`);
        const kind = string === undefined ? (sign === undefined ? (number === undefined ? 'word' : 'number') : 'sign') : 'string';
        tokens.push({ kind, text: string ?? sign ?? number ?? word ?? '', at });
        at += whole.length;
    }
    return [...tokens, { kind: 'end', text: '', at: text.length }];
}
//# sourceMappingURL=parse.js.map