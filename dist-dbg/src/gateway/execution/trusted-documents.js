/** The manifest of trusted documents: schema/trusted-documents.json, made by `npm run generate` from schema/operations. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, separateOperations } from 'graphql';
import { z } from 'zod';
import { StartProblem } from '../../platform/lifecycle/start-problem.js';
import { sha256 } from './persisted-documents.js';
const MANIFEST = 'schema/trusted-documents.json';
const OPERATIONS = 'schema/operations';
/** As Apollo's clients and tools write and read it. */
const manifestSchema = z.object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() })),
});
/** None where there is no manifest. */
export function readTrustedDocuments(root) {
    const file = path.join(root, MANIFEST);
    return existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).operations : [];
}
/** Throws a `StartProblem` where nothing else may be executed and there is no manifest. */
export function trustedTexts({ root, documents }) {
    const trusted = readTrustedDocuments(root);
    if (documents === 'trusted' && trusted.length === 0)
        throw new StartProblem(`DOCUMENTS=trusted needs ${MANIFEST}, which npm run generate makes of ${OPERATIONS}: it is not there.`);
    return trusted.map(({ body }) => body);
}
/** Each operation with the fragments that it uses, under the SHA-256 of its text. */
export function trustedDocumentsManifest(root) {
    const folder = path.join(root, OPERATIONS);
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')) : [];
    const operations = files
        .flatMap((file) => Object.entries(separateOperations(parse(readFileSync(path.join(folder, file), 'utf8')))))
        .map(([name, document]) => {
        const body = print(document);
        const type = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)?.operation ?? 'query';
        return { id: sha256(body), name, type, body };
    })
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}
//# sourceMappingURL=trusted-documents.js.map