import { variables } from './variables.js';
/** The table of docs/configuration.md. */
export function configurationTable() {
    const rows = Object.keys(variables).map((name) => {
        const variable = variables[name];
        const fallback = 'fallback' in variable && variable.fallback ? variable.fallback : 'not set';
        const secret = 'secret' in variable && variable.secret ? ' Secret: never logged or shown.' : '';
        return `| \`${name}\` | ${fallback} | ${variable.meaning}${secret} |`;
    });
    return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
//# sourceMappingURL=configuration-table.js.map