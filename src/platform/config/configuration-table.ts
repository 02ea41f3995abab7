import { type VariableName, variables } from './variables.js';

/** The table of docs/configuration.md. */
export function configurationTable(): string {
  const rows = (Object.keys(variables) as VariableName[]).map((name) => {
    const variable = variables[name];
    const fallback = 'fallback' in variable && variable.fallback ? variable.fallback : 'not set';
    const secret = 'secret' in variable && variable.secret ? ' Secret: never logged or shown.' : '';
    return `| \`${name}\` | ${fallback} | ${variable.meaning}${secret} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
