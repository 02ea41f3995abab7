import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
/** Latin, Greek and Cyrillic with all their marks. The fonts that every reader of PDF brings along have no ł and no ő. */
const PACKAGE = '@expo-google-fonts/noto-sans';
const require = createRequire(import.meta.url);
let loaded = null;
/** Read when the first document is made, and kept: 1.2 MB. */
export function fonts() {
    loaded ??= { regular: read('400Regular/NotoSans_400Regular.ttf'), bold: read('700Bold/NotoSans_700Bold.ttf') };
    return loaded;
}
function read(file) {
    return readFileSync(require.resolve(`${PACKAGE}/${file}`));
}
//# sourceMappingURL=fonts.js.map