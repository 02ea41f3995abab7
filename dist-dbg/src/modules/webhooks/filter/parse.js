/**
 * The language of filters:
 *
 *   currencyCode == "EUR" and (priceMinor >= 1000 or not sku startsWith "TEST-")
 *   variants.0.sku in ["A-1", "A-2"] or categoryId exists
 *
 * `not` binds closest, then `and`, then `or`. There are no functions, no arithmetic and no patterns: a filter costs what reading its fields costs.
 */
import { LRUCache } from 'lru-cache';
import { FilterProblem, operators } from './expression.js';
import { tokensOf } from './tokens.js';
export const FILTER_LENGTH_MAX = 1_000;
/** Each runs for each event of its type. */
const COMPARISONS_MAX = 30;
const VALUES_MAX = 50;
/** Protects our own stack. */
const NESTING_MAX = 10;
const PATH_LENGTH_MAX = 8;
/** Each is read once; tenants have a few. */
const PARSED_MAX = 500;
const WORDS = { true: true, false: false, null: null };
const parsed = new LRUCache({ max: PARSED_MAX });
/** Throws `FilterProblem`. */
export function parseFilter(text) {
    const known = parsed.get(text);
    if (known)
        return known;
    const expression = new Parser(text).whole();
    parsed.set(text, expression);
    return expression;
}
class Parser {
    #tokens;
    #next = 0;
    #comparisons = 0;
    constructor(text) {
        if (text.length > FILTER_LENGTH_MAX)
            throw new FilterProblem(FILTER_LENGTH_MAX, `there may be at most ${FILTER_LENGTH_MAX} characters`);
        this.#tokens = tokensOf(text);
    }
    whole() {
        const expression = this.#any(0);
        if (this.#token.kind !== 'end')
            throw this.#unexpected('and, or, or the end');
        return expression;
    }
    #any(depth) {
        const parts = [this.#all(depth)];
        while (this.#skip('or'))
            parts.push(this.#all(depth));
        return parts.length === 1 ? parts[0] : { kind: 'or', parts };
    }
    #all(depth) {
        const parts = [this.#one(depth)];
        while (this.#skip('and'))
            parts.push(this.#one(depth));
        return parts.length === 1 ? parts[0] : { kind: 'and', parts };
    }
    #one(depth) {
        if (depth > NESTING_MAX)
            throw new FilterProblem(this.#token.at, `there may be at most ${NESTING_MAX} brackets and nots around each other`);
        if (this.#skip('not'))
            return { kind: 'not', part: this.#one(depth + 1) };
        if (!this.#skip('('))
            return this.#comparison();
        const inside = this.#any(depth + 1);
        this.#expect(')');
        return inside;
    }
    #comparison() {
        const { at } = this.#token;
        this.#comparisons += 1;
        if (this.#comparisons > COMPARISONS_MAX)
            throw new FilterProblem(at, `there may be at most ${COMPARISONS_MAX} comparisons`);
        const path = this.#path();
        if (this.#skip('exists'))
            return { kind: 'exists', at, path };
        if (this.#skip('in'))
            return { kind: 'in', at, path, values: this.#values() };
        const operator = operators.find((one) => this.#skip(one));
        if (operator === undefined)
            throw this.#unexpected(`${operators.join(' ')} in or exists`);
        return { kind: 'compare', at, path, operator, value: this.#operand(operator) };
    }
    #operand(operator) {
        const { at } = this.#token;
        const value = this.#literal();
        if (operator === 'startsWith' && typeof value !== 'string')
            throw new FilterProblem(at, 'startsWith takes a text in double quotes');
        const isOrder = operator !== '==' && operator !== '!=' && operator !== 'startsWith';
        if (isOrder && typeof value !== 'string' && typeof value !== 'number')
            throw new FilterProblem(at, `${operator} takes a number or a text`);
        return value;
    }
    #path() {
        const token = this.#token;
        if (token.kind !== 'word' || Object.hasOwn(WORDS, token.text))
            throw this.#unexpected('the name of a field');
        this.#next += 1;
        const path = token.text.split('.');
        if (path.length > PATH_LENGTH_MAX)
            throw new FilterProblem(token.at, `a path may have at most ${PATH_LENGTH_MAX} names`);
        return path;
    }
    #values() {
        const { at } = this.#token;
        this.#expect('[');
        const values = [this.#literal()];
        while (this.#skip(','))
            values.push(this.#literal());
        this.#expect(']');
        if (values.length > VALUES_MAX)
            throw new FilterProblem(at, `there may be at most ${VALUES_MAX} values`);
        return values;
    }
    #literal() {
        const token = this.#token;
        this.#next += 1;
        if (token.kind === 'string')
            return JSON.parse(token.text);
        if (token.kind === 'number')
            return Number(token.text);
        const word = token.kind === 'word' && Object.hasOwn(WORDS, token.text) ? WORDS[token.text] : undefined;
        if (word !== undefined)
            return word;
        this.#next -= 1;
        throw this.#unexpected('a text in double quotes, a number, true, false or null');
    }
    get #token() {
        return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)];
    }
    #skip(text) {
        if (this.#token.text !== text || this.#token.kind === 'string')
            return false;
        this.#next += 1;
        return true;
    }
    #expect(text) {
        if (!this.#skip(text))
            throw this.#unexpected(text);
    }
    #unexpected(wanted) {
        const { kind, at, text } = this.#token;
        return new FilterProblem(at, `${kind === 'end' ? 'the end' : text} stands where ${wanted} should`);
    }
}
//# sourceMappingURL=parse.js.map