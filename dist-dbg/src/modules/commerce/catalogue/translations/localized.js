/**
 * In the language that is asked for, or else in the first of those that the client would read in (`Accept-Language`) that there is. Each text
 * that is not translated is the thing's own.
 */
export function localize(ctx, row, asked) {
    const { name, description, seoTitle, seoDescription } = row;
    const own = { name, description, seoTitle, seoDescription, language: row.language };
    const language = choose([...Object.keys(row.translations), row.language], asked == null ? ctx.languages : [asked]);
    const found = language === null || language === row.language ? undefined : row.translations[language];
    if (language === null || found === undefined)
        return own;
    return {
        name: found.name ?? name,
        description: found.description ?? description,
        seoTitle: found.seoTitle ?? seoTitle,
        seoDescription: found.seoDescription ?? seoDescription,
        language,
    };
}
/** What names and values of options are called in the language, as far as that is known. */
export function termsIn(translations, asked) {
    const language = choose(Object.keys(translations), [asked]);
    return (language === null ? undefined : translations[language]?.terms) ?? {};
}
/** `de-AT` is served with itself, then with `de`, then with another German (RFC 4647, section 3.4, and one step further). */
function choose(there, wanted) {
    for (const tag of wanted) {
        const asked = tag.toLowerCase();
        const primary = asked.split('-', 1)[0];
        const found = there.find((one) => one.toLowerCase() === asked) ??
            there.find((one) => one.toLowerCase() === primary) ??
            there.find((one) => one.toLowerCase().split('-', 1)[0] === primary);
        if (found !== undefined)
            return found;
    }
    return null;
}
//# sourceMappingURL=localized.js.map