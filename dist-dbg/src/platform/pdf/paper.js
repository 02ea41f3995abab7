/** Sheets of A4 that are written from top to bottom. The same words give the same bytes. */
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { fonts } from './fonts.js';
const MARGIN = 56;
/** Room for the footer. */
const FOOT = 96;
const SIZE = 9;
const GAP = 4;
/** After so many rows others have a turn: laying them out takes about a millisecond a row. */
const ROWS_IN_A_ROW = 10;
export class Paper {
    /** Between the margins, in points. */
    static width = 595.28 - 2 * MARGIN;
    #document;
    #rows = 0;
    constructor({ title, author, language, writtenAt }) {
        const info = { Title: title, Author: author, CreationDate: writtenAt };
        const margins = { top: MARGIN, left: MARGIN, right: MARGIN, bottom: FOOT };
        this.#document = new PDFDocument({ size: 'A4', margins, info, lang: language, displayTitle: true, bufferPages: true, font: '' });
        this.#document.registerFont('regular', fonts().regular).registerFont('bold', fonts().bold);
    }
    /** The next lines. */
    write(text, { size = SIZE, bold = false, width = Paper.width, left = 0 } = {}) {
        this.#style(bold, size).text(text, MARGIN + left, this.#document.y, { width });
    }
    /** Two blocks beside each other; what follows begins below the longer one. */
    beside(left, right) {
        const top = this.#document.y;
        left();
        const below = this.#document.y;
        this.#document.y = top;
        right();
        this.#document.y = Math.max(below, this.#document.y);
    }
    space(points) {
        this.#document.y += points;
    }
    /** A row of a table, on a page of its own half where it does not fit on this one; `head` is written at the top of that. */
    async row(cells, { bold = false, head } = {}) {
        this.#rows += 1;
        if (this.#rows % ROWS_IN_A_ROW === 0)
            await setImmediate();
        const document = this.#style(bold, SIZE);
        const height = Math.max(...cells.map(({ text, width }) => document.heightOfString(text, { width: width - GAP })));
        if (document.y + height > document.page.height - FOOT) {
            document.addPage();
            if (head)
                this.#cells(head, true);
        }
        this.#cells(cells, bold);
    }
    line() {
        const { y } = this.#document;
        this.#document
            .moveTo(MARGIN, y)
            .lineTo(MARGIN + Paper.width, y)
            .lineWidth(0.5)
            .stroke();
        this.space(GAP);
    }
    /** Ends it, with a footer on every page. */
    async *finish(footerOf) {
        const { count } = this.#document.bufferedPageRange();
        for (let page = 0; page < count; page += 1) {
            this.#document.switchToPage(page);
            // Below the margin it would begin a page of its own.
            this.#document.page.margins.bottom = 0;
            this.#style(false, SIZE - 2).text(footerOf(page + 1, count), MARGIN, this.#document.page.height - FOOT + 16, {
                width: Paper.width,
                height: FOOT - 32,
                ellipsis: true,
                align: 'center',
            });
        }
        this.#document.end();
        for await (const chunk of this.#document)
            yield chunk;
    }
    #style(bold, size) {
        return this.#document.font(bold ? 'bold' : 'regular').fontSize(size);
    }
    #cells(cells, bold) {
        const document = this.#style(bold, SIZE);
        const top = document.y;
        let [left, bottom] = [MARGIN, top];
        for (const { text, width, align = 'left' } of cells) {
            document.text(text, left + (align === 'right' ? GAP : 0), top, { width: width - GAP, align });
            bottom = Math.max(bottom, document.y);
            left += width;
        }
        document.y = bottom + GAP;
    }
}
//# sourceMappingURL=paper.js.map