/** Subscriptions that were parsed, validated and found within all limits; documents hold nothing of any tenant. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PersistedDocuments } from '../execution/persisted-documents.js';
import { COERCION_ERRORS_MAX } from '../execution/variables.js';
import { TOKENS_MAX, exceededLimits, rootFieldNames } from '../limits/limits.js';

/** A front-end has a few; the bound is for a client that makes up new ones. */
const DOCUMENTS_MAX = 500;
const CHARACTERS_MAX = 2_000_000;

type Body = Readonly<Record<string, unknown>>;
export type AskedSubscription = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The one root field. */
  readonly field: string;
  /** What is wrong with the variables. */
  readonly problems: readonly GraphQLError[];
};

export type OperationsOptions = { readonly schema: GraphQLSchema; readonly persisted: PersistedDocuments };

export class Subscriptions {
  readonly #options: OperationsOptions;
  readonly #valid = new LRUCache<string, DocumentNode>({ max: DOCUMENTS_MAX, maxSize: CHARACTERS_MAX, sizeCalculation: (_, text) => text.length });

  constructor(options: OperationsOptions) {
    this.#options = options;
  }

  /**
   * Null for everything that is not plainly a valid subscription: the usual way answers it, and says what is wrong with it. Throws for a document
   * that may not be executed here.
   */
  find({ query, extensions, operationName, variables }: Body): AskedSubscription | null {
    const text = this.#options.persisted.resolve({ query, extensions }) ?? query;
    if (typeof text !== 'string' || (typeof operationName !== 'string' && operationName != null)) return null;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
    const document = this.#valid.get(text) ?? this.#read(text);
    const operation = document && getOperationAST(document, operationName);
    if (!document || operation?.operation !== OperationTypeNode.SUBSCRIPTION) return null;
    this.#options.persisted.register({ query, extensions });
    const [field = ''] = rootFieldNames(document, operation);
    const given = (variables ?? {}) as AskedSubscription['variables'];
    return { document, operationName: operationName ?? undefined, variables: given, field, problems: this.#problemsOf(operation, given) };
  }

  /** With the code that Apollo Server gives them. */
  #problemsOf({ variableDefinitions = [] }: OperationDefinitionNode, variables: AskedSubscription['variables']): readonly GraphQLError[] {
    const { errors = [] } = getVariableValues(this.#options.schema, variableDefinitions, variables, { maxErrors: COERCION_ERRORS_MAX });
    return errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } }));
  }

  #read(text: string): DocumentNode | null {
    const document = this.#parse(text);
    // Documents without one are none of ours, and are validated once, where they are executed.
    if (!document?.definitions.some((one) => 'operation' in one && one.operation === OperationTypeNode.SUBSCRIPTION)) return null;
    if (exceededLimits(document).length > 0 || validate(this.#options.schema, document).length > 0) return null;
    this.#valid.set(text, document);
    return document;
  }

  #parse(text: string): DocumentNode | null {
    try {
      return parse(text, { maxTokens: TOKENS_MAX });
    } catch {
      return null;
    }
  }
}
