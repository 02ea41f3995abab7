/** Options that several commands have. */
import { InvalidArgumentError } from 'commander';
export const JSON_OPTION = ['--json', 'print the result as JSON'];
export function pageSize(text) {
    if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 100)
        throw new InvalidArgumentError('must be 1 to 100');
    return Number(text);
}
//# sourceMappingURL=options.js.map