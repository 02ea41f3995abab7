import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { OperationTypeNode, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Execute, byReference, compileOperation } from './compiled.js';

/** Clients send a few hundred documents; these bounds are for one that makes up new ones, and for very long ones. */
const DOCUMENTS_MAX = 2_000;
const CHARACTERS_MAX = 20_000_000;

export type ExecutorKind = 'compiled' | 'reference';

/** An operation that was parsed, validated and found within all limits. */
export type KnownOperation = { readonly name: string | null; readonly kind: OperationTypeNode; readonly execute: Execute };

/** The operations of documents that have been asked before: each is worked out once. Documents hold nothing of any tenant. */
export class KnownDocuments {
  readonly #compile: typeof compileOperation;
  readonly #schema: GraphQLSchema;
  readonly #bySource = new LRUCache<string, DocumentNode>({
    max: DOCUMENTS_MAX,
    maxSize: CHARACTERS_MAX,
    sizeCalculation: (_, source) => source.length,
  });
  /** They go with their documents. */
  readonly #operations = new WeakMap<OperationDefinitionNode, KnownOperation>();

  constructor(schema: GraphQLSchema, executor: ExecutorKind) {
    this.#schema = schema;
    this.#compile = executor === 'compiled' ? compileOperation : byReference;
  }

  /** To be called with valid documents only. */
  add(source: string, document: DocumentNode): void {
    if (this.#bySource.get(source) !== document) this.#bySource.set(source, document);
  }

  /** The operation that a request means, if its document is known and it is plain which one; never a subscription. */
  find(source: string, operationName: string | undefined): KnownOperation | null {
    const document = this.#bySource.get(source);
    const operation = document && getOperationAST(document, operationName);
    return document && operation && operation.operation !== OperationTypeNode.SUBSCRIPTION ? this.operation(document, operation) : null;
  }

  operation(document: DocumentNode, operation: OperationDefinitionNode): KnownOperation {
    const known = this.#operations.get(operation);
    if (known) return known;
    const made = { name: operation.name?.value ?? null, kind: operation.operation, execute: this.#compile(this.#schema, document, operation) };
    this.#operations.set(operation, made);
    return made;
  }
}
