const TEXT = 'margin:0 0 16px;font-size:16px;line-height:24px;color:#1c2733';
const NOTE = 'margin:0 0 8px;font-size:13px;line-height:20px;color:#5b6875';
const BUTTON = 'display:inline-block;padding:12px 24px;border-radius:6px;background:#14532d;color:#ffffff;font-size:16px;line-height:24px;font-weight:600;text-decoration:none';
/**
 * One column that fits a telephone and is no wider than a page. Styles are inline and the frame is a table, because mail programs drop
 * style sheets and some know no other layout.
 */
export function layOut({ language, paragraphs, action, link, notes }) {
    const button = link === null || action === null ? '' : buttonOf(action, escapeHtml(link));
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
</head>
<body style="margin:0;padding:0;background:#f3f5f4;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="background:#f3f5f4"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;background:#ffffff;border-radius:8px"><tr><td style="padding:32px 28px">
${paragraphs.map((paragraph) => `<p style="${TEXT}">${paragraph}</p>`).join('\n')}
${button}
${notes.map((note) => `<p style="${NOTE}">${note}</p>`).join('\n')}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
/** The address stands below as well, for programs that show no button. */
function buttonOf(action, link) {
    return `<p style="margin:24px 0"><a href="${link}" style="${BUTTON}">${action}</a></p>
<p style="${NOTE};word-break:break-all"><a href="${link}" style="color:#14532d">${link}</a></p>`;
}
export function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
//# sourceMappingURL=layout.js.map