import { stringify } from 'csv-stringify/sync';
/** Spreadsheets take a cell that begins so for a formula (https://owasp.org/www-community/attacks/CSV_Injection), also in full width. */
const FORMULA = /^'*\s*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;
/** The mark by which spreadsheets know that a file is UTF-8. Stands once, at its beginning. */
export const CSV_BEGINNING = '\u{FEFF}';
/** Lines of a CSV file (RFC 4180). Null is an empty cell. What could be read as a formula gets an apostrophe, which shows it as text. */
export function csvLines(rows) {
    return stringify(rows.map((row) => row.map((cell) => (cell !== null && FORMULA.test(cell) ? `'${cell}` : cell))), { record_delimiter: '\r\n', quote_record_delimiter: true });
}
//# sourceMappingURL=csv.js.map