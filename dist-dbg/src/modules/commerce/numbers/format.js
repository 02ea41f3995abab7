/** How the numbers of documents are written: `{number}`, or `{number:6}` with zeros in front, and `{year}` for a series of its own in each year (UTC). */
/**
 * Text between the placeholders has no digits. So the digits of a number are the year and the serial number alone, and no two documents ever have the
 * same text, however often the format is changed.
 */
const FORMAT = /^([A-Za-z./#_-]*)(?:(\{year\})([A-Za-z./#_-]+))?\{number(?::([1-9]))?\}([A-Za-z./#_-]*)$/;
export const NUMBER_FORMAT_LENGTH_MAX = 60;
export function isNumberFormat(format) {
    return FORMAT.test(format);
}
/** The series that a document of this moment belongs to, such as `order` or `order 2026`. */
export function seriesOf(document, format, at) {
    return format.includes('{year}') ? `${document} ${at.getUTCFullYear()}` : document;
}
export function writeNumber(format, serial, at) {
    const [, prefix = '', year, between = '', width = '1', suffix = ''] = FORMAT.exec(format) ?? [];
    const written = year === undefined ? '' : `${at.getUTCFullYear()}${between}`;
    return `${prefix}${written}${String(serial).padStart(Number(width), '0')}${suffix}`;
}
//# sourceMappingURL=format.js.map