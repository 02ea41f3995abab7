import { readFileSync } from 'node:fs';
import { codeOf } from '../lifecycle/data-dir.js';
/** Secret stores write files: DATABASE_URL may come from one. */
export function readUrlFile({ DATABASE_URL, DATABASE_URL_FILE: file }) {
    if (!file)
        return { variables: {}, problems: [] };
    if (DATABASE_URL)
        return { variables: {}, problems: ['DATABASE_URL and DATABASE_URL_FILE are both set: set one of them'] };
    try {
        return { variables: { DATABASE_URL: readFileSync(file, 'utf8').trim() }, problems: [] };
    }
    catch (error) {
        return { variables: {}, problems: [`DATABASE_URL_FILE names ${file}, which cannot be read (${codeOf(error)})`] };
    }
}
//# sourceMappingURL=url-file.js.map