/** What a resolver may ask about its field. One is made for each call, and hardly any is read: so it holds three references. */
export class ResolveInfo {
    #run;
    #field;
    path;
    constructor(run, field, path) {
        this.#run = run;
        this.#field = field;
        this.path = path;
    }
    get fieldName() {
        return this.#field.definition.name;
    }
    get fieldNodes() {
        return this.#field.nodes;
    }
    get returnType() {
        return this.#field.definition.type;
    }
    get parentType() {
        return this.#field.parentType;
    }
    get schema() {
        return this.#run.schema;
    }
    get fragments() {
        return this.#run.fragments;
    }
    get rootValue() {
        return undefined;
    }
    get operation() {
        return this.#run.operation;
    }
    get variableValues() {
        return this.#run.variables;
    }
}
//# sourceMappingURL=resolve-info.js.map