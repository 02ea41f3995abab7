import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Kind, Source, TokenKind, concatAST, parse, separateOperations } from 'graphql';
/**
 * Reads schema/operations/*.graphql under the project root: files by name, operations as they stand. Example variables stand in a
 * comment directly above an operation, as in `# variables: {"first": 5}`. Throws on a file that is no GraphQL: they are ours.
 */
export function readExamples(root) {
    const folder = path.join(root, 'schema', 'operations');
    if (!existsSync(folder))
        return [];
    const files = readdirSync(folder)
        .filter((file) => file.endsWith('.graphql'))
        .sort();
    const all = concatAST(files.map((file) => parse(new Source(readFileSync(path.join(folder, file), 'utf8'), file))));
    return Object.entries(separateOperations(all)).flatMap(([name, document]) => (name === '' ? [] : [toExample(name, document)]));
}
/** The examples as one document, each fragment once. */
export function documentOf(examples) {
    const fragments = new Set(examples.flatMap((example) => example.fragments));
    return [...examples.map((example) => example.operation), ...fragments].join('\n\n');
}
function toExample(name, { definitions }) {
    const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const comments = operation?.loc ? commentsAbove(operation.loc) : [];
    return {
        name,
        operation: [...comments, textOf(operation?.loc)].join('\n'),
        fragments: definitions.filter((definition) => definition !== operation).map((fragment) => textOf(fragment.loc)),
        variables: comments.map(variablesIn).find((variables) => variables !== null) ?? {},
    };
}
function textOf(location) {
    return location?.source.body.slice(location.start, location.end) ?? '';
}
/** The comment lines that end directly above, in their order. One behind the end of the operation before belongs to that one. */
function commentsAbove({ startToken }) {
    const comments = [];
    let below = startToken;
    for (let token = startToken.prev; token?.kind === TokenKind.COMMENT && token.line === below.line - 1; token = token.prev) {
        if (token.prev?.line === token.line)
            break;
        comments.unshift(`#${token.value}`);
        below = token;
    }
    return comments;
}
/** Null for any other comment. What cannot be read gives no variables, and stays in sight of whoever wrote it. */
function variablesIn(comment) {
    const json = /^#\s*variables\s*:\s*(\{.*\})\s*$/i.exec(comment)?.[1];
    if (json === undefined)
        return null;
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=examples.js.map