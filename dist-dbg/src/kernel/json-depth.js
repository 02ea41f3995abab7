const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = Buffer.from('"\\{}[]');
/** Counts brackets outside strings, before anything is built from the text. */
export function isDeeperThan(text, depthMax) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === QUOTE)
            inString = !inString;
        else if (inString && character === BACKSLASH)
            at += 1;
        else if (!inString && (character === OPEN_BRACE || character === OPEN_BRACKET))
            depth += 1;
        else if (!inString && (character === CLOSE_BRACE || character === CLOSE_BRACKET))
            depth -= 1;
        if (depth > depthMax)
            return true;
    }
    return false;
}
//# sourceMappingURL=json-depth.js.map