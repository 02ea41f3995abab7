import { OperationTypeNode, getOperationAST, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { policyOf } from '../caching/policy.js';
import { costOf } from '../limits/limits.js';
import { byReference, compileOperation } from './compiled.js';
/** Clients send a few hundred documents; these bounds are for one that makes up new ones, and for very long ones. */
const DOCUMENTS_MAX = 2_000;
const CHARACTERS_MAX = 20_000_000;
/** The operations of documents that have been asked before: each is worked out once. Documents hold nothing of any tenant. */
export class KnownDocuments {
    #compile;
    #schema;
    #responses;
    #bySource = new LRUCache({
        max: DOCUMENTS_MAX,
        maxSize: CHARACTERS_MAX,
        sizeCalculation: (_, source) => source.length,
    });
    /** They go with their documents. */
    #operations = new WeakMap();
    constructor(schema, { executor, responses }) {
        this.#schema = schema;
        this.#responses = responses;
        this.#compile = executor === 'compiled' ? compileOperation : byReference;
    }
    /** To be called with valid documents only. */
    add(source, document) {
        if (this.#bySource.get(source) !== document)
            this.#bySource.set(source, document);
    }
    /** The operation that a request means, if its document is known and it is plain which one; never a subscription. */
    find(source, operationName) {
        const document = this.#bySource.get(source);
        const operation = document && getOperationAST(document, operationName);
        return document && operation && operation.operation !== OperationTypeNode.SUBSCRIPTION ? this.operation(document, operation) : null;
    }
    operation(document, operation) {
        const known = this.#operations.get(operation);
        if (known)
            return known;
        const name = operation.name?.value ?? null;
        const execute = this.#compile(this.#schema, document, operation);
        const policy = policyOf(this.#schema, document, operation);
        const made = {
            name,
            kind: operation.operation,
            execute: policy === null ? execute : this.#responses.remember(`${name ?? ''}\n${print(document)}`, policy, execute),
            cost: () => costOf(document, operation),
        };
        this.#operations.set(operation, made);
        return made;
    }
}
//# sourceMappingURL=known-documents.js.map