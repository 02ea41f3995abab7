import { readFileSync } from 'node:fs';
import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { serverUnknown } from '../errors.js';
/** Without a registry of servers there is the home server alone. */
export const HOME_ONLY = {
    access: () => Promise.reject(serverUnknown()),
    list: async () => [HOME_SERVER_ID],
    locate: async () => null,
};
/**
 * The home server's way in: from the environment, or from a file that the installation's secret store writes anew when the password is
 * rotated. `url` is what the process was started with.
 */
export function homeAccess(url, { urlFile, directUrl }) {
    const current = urlFile === null ? url : readUrl(urlFile, url);
    const login = { id: current, url: current, directUrl: directUrl ?? current };
    return { id: HOME_SERVER_ID, kind: 'postgres', logins: current === url ? [login] : [login, { id: url, url, directUrl: directUrl ?? url }] };
}
/** A file that is being replaced at this moment leaves what was known. */
function readUrl(file, known) {
    try {
        return readFileSync(file, 'utf8').trim() || known;
    }
    catch {
        return known;
    }
}
//# sourceMappingURL=home.js.map