/** Reads the text of a PDF as it is drawn: for what we make ourselves, whose fonts are embedded and say which characters their glyphs are. */
import { inflateSync } from 'node:zlib';
/** The strings in the order in which they are drawn, one a line. */
export function textOfPdf(file) {
    const objects = objectsOf(file.toString('latin1'));
    const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
    return pages.map(({ head }) => textOfPage(objects, head)).join('\n');
}
/** How many pages it has. */
export function pagesOfPdf(file) {
    return [...objectsOf(file.toString('latin1')).values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head)).length;
}
function objectsOf(text) {
    const found = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)];
    return new Map(found.map(([, id = '', body = '']) => {
        const [head = '', packed] = body.split(/\nstream\n|^stream\n/m);
        return [id, { head, stream: packed === undefined ? null : unpack(head, packed.replace(/\nendstream$/, '')) }];
    }));
}
function unpack(head, packed) {
    const bytes = Buffer.from(packed, 'latin1');
    return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}
function textOfPage(objects, page) {
    const resources = referred(objects, page, 'Resources')?.head ?? page;
    const fonts = new Map([...(/\/Font <<([\s\S]*?)>>/.exec(resources)?.[1]?.matchAll(/\/(F\d+) (\d+) 0 R/g) ?? [])].map(([, name = '', id = '']) => [
        name,
        charactersOf(referred(objects, objects.get(id)?.head ?? '', 'ToUnicode')?.stream ?? ''),
    ]));
    const content = referred(objects, page, 'Contents')?.stream ?? '';
    const lines = [];
    let characters = new Map();
    for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
        if (font !== undefined)
            characters = fonts.get(font) ?? new Map();
        if (shown !== undefined)
            lines.push(textOf(shown, characters));
    }
    return lines.join('\n');
}
function textOf(shown, characters) {
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    return glyphs.map((glyph) => characters.get(glyph.toLowerCase()) ?? '?').join('');
}
/** From ranges such as `<0000> <0003> [<0000> <0041> <0042> <0043>]`. */
function charactersOf(map) {
    const ranges = [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)];
    return new Map(ranges.flatMap(([, first = '0', list = '']) => [...list.matchAll(/<([0-9a-f ]+)>/gi)].map(([, hex = ''], index) => [
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'),
        Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ])));
}
function referred(objects, head, key) {
    return objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? '');
}
//# sourceMappingURL=pdf.js.map