/** Random documents for the schema of every-schema.ts. Most of them are valid. */
import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { everySchema, hash } from './every-schema.js';
const VARIABLES = '($yes: Boolean = true, $no: Boolean!, $count: Int! = 2, $size: Size, $text: String! = "v", $list: [Int!], $colour: Colour! = GREEN)';
const CONDITIONS = [' @skip(if: $yes)', ' @include(if: $no)', ' @include(if: true)', ' @skip(if: $no)'];
const DEPTH = 3;
/** What is given for an argument, by its name. */
const ARGUMENTS = {
    first: ['1', '$count', '3', 'null'],
    size: ['{ width: 1 }', '$size', '{ width: $count, colours: [RED] }', 'null'],
    of: ['["a", $text]', '[]', '"b"'],
    text: ['"t"', '$text', 'null'],
    list: ['[1, 2]', '$list', '3'],
    colour: ['RED', '$colour', 'null'],
    which: ['RED', '$colour'],
    name: ['"n"', '$text'],
};
export function randomDocument(random) {
    const isMutation = random.next() < 0.2;
    const root = isMutation ? everySchema.getMutationType() : everySchema.getQueryType();
    const writer = new Writer(random);
    const body = root ? writer.selections(root, DEPTH) : '';
    return {
        text: `${isMutation ? 'mutation' : 'query'} Random${VARIABLES} ${body} ${writer.fragments.join(' ')}`,
        variables: {
            ...random.pick([{ no: false }, { no: true }, { no: false, yes: false }, { no: true, yes: null }, { no: false }, {}, { no: 'wrong' }]),
            ...random.pick([{}, {}, {}, { size: { width: 4 } }, { size: { height: 1 } }, { size: { width: 1, depth: 2 } }, { list: 7, count: 1 }]),
            ...random.pick([{}, {}, {}, {}, { colour: 'PINK' }, { text: null }]),
        },
    };
}
class Writer {
    random;
    fragments = [];
    constructor(random) {
        this.random = random;
    }
    selections(type, depth) {
        const chosen = Array.from({ length: 1 + this.random.below(4) }, () => this.#selection(type, depth));
        return `{ ${chosen.join(' ')} __typename }`;
    }
    #selection(type, depth) {
        const way = depth > 0 ? this.random.next() : 1;
        if (way < 0.1)
            return `...${this.#condition()} ${this.selections(type, depth - 1)}`;
        if (way < 0.2)
            return this.#fragment(type, depth);
        if (way >= 0.25 && !isAbstractType(type))
            return this.#field(type, depth);
        if (depth < 0)
            return '__typename';
        const on = isAbstractType(type) ? this.random.pick(everySchema.getPossibleTypes(type)) : type;
        return `... on ${on.name}${this.#condition()} ${this.selections(on, depth - 1)}`;
    }
    #fragment(type, depth) {
        const name = `f${this.fragments.length}`;
        const at = this.fragments.push('') - 1;
        this.fragments[at] = `fragment ${name} on ${type.name} ${this.selections(type, depth - 1)}`;
        return `...${name}${this.#condition()} ${this.random.next() < 0.2 ? `...${name}` : ''}`;
    }
    #field(type, depth) {
        if (!isObjectType(type) && !isInterfaceType(type))
            return '__typename';
        const field = this.random.pick(Object.values(type.getFields()));
        const below = getNamedType(field.type);
        if (isCompositeType(below) && depth <= 0)
            return '__typename';
        const args = field.args
            .filter((arg) => String(arg.type).endsWith('!') || this.random.next() < 0.6)
            .map((arg) => `${arg.name}: ${this.random.pick(ARGUMENTS[arg.name] ?? [])}`);
        // Named after its arguments, since fields of one name must be asked alike.
        const alias = args.length > 0 || this.random.next() < 0.2 ? `a${hash(args.join()) % 1_000}${field.name}: ` : '';
        const selections = isCompositeType(below) ? ` ${this.selections(below, depth - 1)}` : '';
        return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#condition()}${selections}`;
    }
    #condition() {
        return this.random.next() < 0.15 ? this.random.pick(CONDITIONS) : '';
    }
}
//# sourceMappingURL=random-documents.js.map