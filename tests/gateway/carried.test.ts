import { expect } from 'chai';
import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { compileOperation } from '../../src/gateway/execution/compiled.js';
import { guard } from '../../src/gateway/guard.js';
import { Carried, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, buildSchema } from '../../src/kernel/graphql.js';
import { anyone } from '../../src/kernel/rules.js';

@ObjectType('CarriedOwner', { description: 'Whose it is.' })
class Owner {
  @Field(() => ID, { description: 'Its id.' })
  declare readonly id: string;
}

@ObjectType('CarriedThing', { description: 'Something with an owner.' })
class Thing {
  @Field(() => ID, { description: 'Its id.' })
  declare readonly id: string;
}

const asked: string[] = [];

@Resolver(() => Thing)
class ThingResolver {
  @Query(() => [Thing], { description: 'One with its owner, one that has none, and one that must look for it.' })
  things() {
    return [{ id: 'a', owner: { id: 'came along' } }, { id: 'b', owner: null }, { id: 'c' }];
  }

  @Carried()
  @FieldResolver(() => Owner, { nullable: true, description: 'Whose it is.' })
  owner(@Root() thing: { readonly id: string }) {
    asked.push(thing.id);
    return { id: 'was looked for' };
  }
}

describe('a field that its row may carry', () => {
  let schema: GraphQLSchema;
  before(() => {
    schema = buildSchema([ThingResolver]);
  });

  it('is taken from the row, null included, and resolved for rows without it', async () => {
    const document = parse('{ things { id theirs: owner { id } } }');
    const operation = getOperationAST(document);
    if (!operation) throw new Error('there is one');
    const { data } = await compileOperation(guard(schema, { Query: { things: anyone } }), document, operation)({ context: {}, variables: {} });
    expect(data).to.deep.equal({
      things: [
        { id: 'a', theirs: { id: 'came along' } },
        { id: 'b', theirs: null },
        { id: 'c', theirs: { id: 'was looked for' } },
      ],
    });
    expect(asked).to.deep.equal(['c']);
  });

  it('cannot have a rule, which would be passed by', () => {
    expect(() => guard(schema, { Query: { things: anyone }, CarriedThing: { owner: anyone } })).to.throw(
      'the rule CarriedThing.owner would be passed by where the row carries the field',
    );
  });
});
