import { FilterProblem } from './expression.js';

export type Token = {
  readonly kind: 'word' | 'number' | 'string' | 'sign' | 'end';
  readonly at: number;
  readonly text: string;
};

const PATTERNS = [
  { kind: 'number', pattern: /-?\d+(\.\d+)?(?![\w.])/y },
  // A field's path: names and numbers of entries with dots between.
  { kind: 'word', pattern: /[A-Za-z_]\w*(\.\w+)*/y },
  { kind: 'string', pattern: /"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/uy },
  { kind: 'sign', pattern: /==|!=|<=|>=|[<>()[\],]/y },
] as const;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at >= text.length) return [...tokens, { kind: 'end', at, text: '' }];
    const token = tokenAt(text, at);
    if (token === null) throw new FilterProblem(at, text[at] === '"' ? 'this text has no end' : `${JSON.stringify(text[at])} is not expected`);
    tokens.push(token);
    at += token.text.length;
  }
}

function tokenAt(text: string, at: number): Token | null {
  for (const { kind, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind, at, text: found };
  }
  return null;
}
