/** A text as SQL writes it. For scripts, which take no parameters; never for what a client sent. */
export function quote(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
//# sourceMappingURL=quote.js.map