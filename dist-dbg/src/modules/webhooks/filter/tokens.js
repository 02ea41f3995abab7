import { FilterProblem } from './expression.js';
const PATTERNS = [
    { kind: 'number', pattern: /-?\d+(\.\d+)?(?![\w.])/y },
    // A field's path: names and numbers of entries with dots between.
    { kind: 'word', pattern: /[A-Za-z_]\w*(\.\w+)*/y },
    { kind: 'string', pattern: /"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/uy },
    { kind: 'sign', pattern: /==|!=|<=|>=|[<>()[\],]/y },
];
export function tokensOf(text) {
    const tokens = [];
    let at = 0;
    for (;;) {
        at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
        if (at >= text.length)
            return [...tokens, { kind: 'end', at, text: '' }];
        const token = tokenAt(text, at);
        if (token === null)
            throw new FilterProblem(at, text[at] === '"' ? 'this text has no end' : `${JSON.stringify(text[at])} is not expected`);
        tokens.push(token);
        at += token.text.length;
    }
}
function tokenAt(text, at) {
    for (const { kind, pattern } of PATTERNS) {
        pattern.lastIndex = at;
        const [found] = pattern.exec(text) ?? [];
        if (found !== undefined)
            return { kind, at, text: found };
    }
    return null;
}
//# sourceMappingURL=tokens.js.map