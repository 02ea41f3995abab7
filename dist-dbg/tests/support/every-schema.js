/** A schema whose fields do everything that fields can do, for comparing executors. */
import { buildSchema, getNamedType, isAbstractType, isObjectType, } from 'graphql';
import { pathToArray } from 'graphql/jsutils/Path.js';
export const everySchema = buildSchema(/* GraphQL */ `
  enum Colour {
    RED
    GREEN
  }
  input Size {
    width: Int!
    height: Int = 3
    colours: [Colour!]
  }
  interface Named {
    name: String
    friend: Thing
  }
  type Thing implements Named {
    name: String
    strict: String!
    count: Int
    ratio: Float!
    flag: Boolean
    id: ID!
    colour: Colour
    strictColour: Colour!
    texts: [String]
    strictTexts: [String!]!
    friend: Thing
    strictFriend: Thing!
    friends(first: Int = 2, size: Size, of: [ID!]): [Thing!]
    maybeFriends: [Thing]!
    grid: [[Thing!]]
    named: Named
    either: Either!
    eithers: [Either!]
    echo(text: String = "nothing", size: Size, list: [Int!], colour: Colour): String
  }
  type Other implements Named {
    name: String
    friend: Thing
    weight: Float
    owner: Thing!
  }
  union Either = Thing | Other
  type Query {
    thing: Thing
    things(first: Int): [Thing!]!
    either(which: Colour!): Either
    strictThing: Thing!
  }
  type Mutation {
    rename(name: String!): Thing
    strictRename: Thing!
  }
`);
/** The same number for the same text (FNV-1a). */
export const hash = (text) => {
    let value = 2_166_136_261;
    for (let at = 0; at < text.length; at += 1)
        value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
    return (value ^ (value >>> 13)) >>> 0;
};
/** A value as its field's place in the answer decides: mostly a good one, sometimes null, wrong, late, thrown or rejected. */
const resolve = (_source, args, { seed }, info) => {
    const mood = hash(`${seed} ${pathToArray(info.path).join('.')}`);
    const value = valueFor(info, args, mood);
    switch (mood % 23) {
        case 0:
            throw new Error(`thrown at ${info.path.key}`);
        case 1:
            return Promise.reject(new Error(`rejected at ${info.path.key}`));
        case 2:
            return null;
        case 3:
            return new Error(`returned at ${info.path.key}`);
        case 4:
            return undefined;
        case 5:
        case 6:
        case 7:
            return Promise.resolve(value);
        case 8:
            return new Promise((done) => setImmediate(done, value));
        default:
            return value;
    }
};
function valueFor({ returnType }, args, mood) {
    const text = String(returnType).replaceAll('!', '');
    if (text.startsWith('[['))
        return [[{}, {}], mood % 3 === 0 ? null : [{}]];
    const one = (turn) => oneOf(getNamedType(returnType), args, mood + turn);
    if (!text.startsWith('['))
        return one(0);
    if (mood % 17 === 0)
        return 'not a list';
    const items = Array.from({ length: mood % 4 }, (_, index) => ((mood + index) % 7 === 0 ? null : one(index)));
    return mood % 5 === 0 ? items.map((item) => Promise.resolve(item)) : items;
}
function oneOf(type, args, mood) {
    if (isAbstractType(type))
        return { __kind: ['Thing', 'Other', 'Thing', 'Other', 'Nothing', 'Colour', null][mood % 7], late: mood % 3 === 0 };
    if (isObjectType(type))
        return {};
    switch (type.name) {
        case 'Int':
            return mood % 11 === 0 ? 2 ** 40 : mood % 100;
        case 'Float':
            return mood % 9 === 0 ? 'no number' : (mood % 100) / 8;
        case 'Boolean':
            return mood % 2 === 0;
        case 'Colour':
            return mood % 8 === 0 ? 'BLUE' : 'RED';
        default:
            return mood % 10 === 0 ? { no: 'text' } : `${type.name} ${JSON.stringify(args)}`;
    }
}
for (const type of Object.values(everySchema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) {
        for (const field of Object.values(type.getFields()))
            field.resolve = resolve;
        if (type.name === 'Other')
            type.isTypeOf = (value) => value.late !== true || Promise.resolve(true);
    }
    if (isAbstractType(type)) {
        type.resolveType = (value) => {
            const { __kind: kind, late } = value;
            return late ? Promise.resolve(kind) : kind;
        };
    }
}
//# sourceMappingURL=every-schema.js.map