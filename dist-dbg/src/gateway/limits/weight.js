import { Kind } from 'graphql';
export function fragmentsOf(document) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
const NOTHING = { depth: 0, fields: 0, aliases: 0, directives: 0, typeLists: 0, introspectionLists: 0 };
const BOTTOMLESS = { ...NOTHING, depth: Number.POSITIVE_INFINITY };
/** Protects our own stack. Nests of fragments count here too, so it lies far above the depth that operations may have. */
const NESTING_MAX = 200;
const INTROSPECTION = new Set(['__schema', '__type']);
/** The fields of `__Type` that lead on to more types; without them an introspection cannot grow. */
const TYPE_LISTS = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);
/** A fragment is weighed once and remembered, so 2^25 spreads cost as much as 25. */
export function createScale(fragments) {
    const weightByFragment = new Map();
    function weighSet(selectionSet, nesting) {
        if (selectionSet === undefined)
            return NOTHING;
        if (nesting > NESTING_MAX)
            return BOTTOMLESS;
        return selectionSet.selections.map((selection) => weighSelection(selection, nesting)).reduce(add, NOTHING);
    }
    function weighSelection(selection, nesting) {
        const directives = selection.directives?.length ?? 0;
        if (selection.kind === Kind.FIELD)
            return weighField(selection, weighSet(selection.selectionSet, nesting + 1));
        if (selection.kind === Kind.INLINE_FRAGMENT)
            return withDirectives(weighSet(selection.selectionSet, nesting + 1), directives);
        return withDirectives(weighFragment(selection.name.value, nesting), directives);
    }
    function weighFragment(name, nesting) {
        const known = weightByFragment.get(name);
        const fragment = fragments.get(name);
        if (known || !fragment)
            return known ?? NOTHING;
        // A fragment that spreads itself weighs nothing inside itself; graphql-js refuses it by its own rule.
        weightByFragment.set(name, NOTHING);
        const weight = withDirectives(weighSet(fragment.selectionSet, nesting + 1), fragment.directives?.length ?? 0);
        weightByFragment.set(name, weight);
        return weight;
    }
    return (selectionSet) => weighSet(selectionSet, 1);
}
function weighField(field, below) {
    const name = field.name.value;
    const introspects = INTROSPECTION.has(name);
    return {
        depth: introspects && Number.isFinite(below.depth) ? 1 : below.depth + 1,
        fields: below.fields + 1,
        aliases: below.aliases + (field.alias ? 1 : 0),
        directives: Math.max(below.directives, field.directives?.length ?? 0),
        typeLists: introspects ? 0 : below.typeLists + (TYPE_LISTS.has(name) ? 1 : 0),
        introspectionLists: introspects ? below.typeLists : below.introspectionLists,
    };
}
function add(one, other) {
    return {
        depth: Math.max(one.depth, other.depth),
        fields: one.fields + other.fields,
        aliases: one.aliases + other.aliases,
        directives: Math.max(one.directives, other.directives),
        typeLists: Math.max(one.typeLists, other.typeLists),
        introspectionLists: Math.max(one.introspectionLists, other.introspectionLists),
    };
}
function withDirectives(weight, directives) {
    return { ...weight, directives: Math.max(weight.directives, directives) };
}
//# sourceMappingURL=weight.js.map