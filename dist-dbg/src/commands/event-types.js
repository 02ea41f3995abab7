/** The part of docs/events.md that receivers of webhooks read. */
import { exampleBody, listEventTypes } from '../modules/webhooks/public.js';
const INTRODUCTION = `## What webhooks carry

Each public event with the body of its webhook, values made up, and a JSON Schema (2020-12) of \`data\`. The same is in GraphQL: \`webhookEventTypes\`.
How to receive them says [webhooks.md](webhooks.md).`;
export function eventTypesText() {
    return [INTRODUCTION, ...listEventTypes().map(toText)].join('\n\n');
}
function toText(type) {
    const optional = type.optionalModule === null ? '' : ` In tenants that have the module \`${type.optionalModule}\`.`;
    return [
        `### ${type.name}`,
        `${type.description}${optional}`,
        fenced(JSON.stringify(exampleBody(type), null, 2)),
        `<details><summary>Schema of <code>data</code>, version ${type.version}</summary>\n\n${fenced(JSON.stringify(type.schema))}\n\n</details>`,
    ].join('\n\n');
}
function fenced(json) {
    return `\`\`\`json\n${json}\n\`\`\``;
}
//# sourceMappingURL=event-types.js.map