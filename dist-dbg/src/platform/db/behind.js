/** A statement that was sent on the heels of another message, in one write: its rows count only when that one succeeded. */
export function behind(opening, sent) {
    const rows = Promise.all([opening, sent]).then(([, found]) => found);
    // Drizzle asks for values right after sending, and waits for the rows later.
    rows.catch(() => { });
    return Object.assign(rows, {
        values() {
            void sent.values();
            return rows;
        },
    });
}
//# sourceMappingURL=behind.js.map