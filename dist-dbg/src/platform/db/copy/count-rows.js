const NEWLINE = 0x0a;
/** Passes on what a COPY writes and says how many rows it was so far. A newline ends a row and nothing else is one: COPY escapes those of values. */
export async function* countRows(chunks, onRows) {
    let rows = 0;
    for await (const chunk of chunks) {
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
            rows += 1;
        yield chunk;
        onRows(rows);
    }
}
//# sourceMappingURL=count-rows.js.map