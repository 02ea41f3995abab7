import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { Kind, buildSchema, isEnumType, isInputObjectType, isObjectType, parse, validate, } from 'graphql';
import { collectRules } from '../../src/gateway/schema.js';
import { modules } from '../../src/modules.js';
import { projectRoot } from '../../src/platform/config/config.js';
const folder = path.join(projectRoot(), 'schema');
const schema = buildSchema(readFileSync(path.join(folder, 'schema.graphql'), 'utf8'));
const operations = readdirSync(path.join(folder, 'operations')).map((file) => parse(readFileSync(path.join(folder, 'operations', file), 'utf8')));
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => Object.values(type?.getFields() ?? {}).map((field) => ({ type: type?.name ?? '', field })));
/** Every field, argument, input field and enum value of the schema with what is told about it. */
function described() {
    const ofArguments = (at, args) => args.map((arg) => ({ at: `${at}(${arg.name})`, description: arg.description }));
    return Object.values(schema.getTypeMap())
        .filter((type) => !type.name.startsWith('__'))
        .flatMap((type) => {
        const own = [{ at: type.name, description: type.description }];
        if (isObjectType(type))
            return [
                ...own,
                ...Object.values(type.getFields()).flatMap((field) => [
                    { at: `${type.name}.${field.name}`, ...field },
                    ...ofArguments(`${type.name}.${field.name}`, field.args),
                ]),
            ];
        if (isInputObjectType(type))
            return [...own, ...Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, ...field }))];
        if (isEnumType(type))
            return [...own, ...type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, ...value }))];
        return own;
    })
        .filter((one) => !['String', 'Boolean', 'Int', 'Float', 'ID'].includes(one.at));
}
describe('the schema', () => {
    it('describes every type, field, argument, input and enum value', () => {
        expect(described()
            .filter((one) => !one.description)
            .map((one) => one.at)).to.deep.equal([]);
    });
    it('guards every root field with a rule (threat 55)', () => {
        const rules = collectRules(modules);
        expect(rootFields.filter(({ type, field }) => !rules[type]?.[field.name]).map(({ field }) => field.name)).to.deep.equal([]);
    });
    it('has an example operation for every root field, and every example is valid', () => {
        const used = new Set(operations
            .flatMap((document) => document.definitions)
            .flatMap((definition) => definition.kind === Kind.OPERATION_DEFINITION
            ? definition.selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''))
            : []));
        expect(rootFields.map(({ field }) => field.name).filter((name) => !used.has(name))).to.deep.equal([]);
        expect(operations.flatMap((document) => validate(schema, document)).map((error) => error.message)).to.deep.equal([]);
    });
    it('has nullable root fields, so that one that fails does not take the others along', () => {
        const strict = rootFields.filter(({ field }) => String(field.type).endsWith('!') && field.name !== 'gateway');
        expect(strict.map(({ field }) => field.name)).to.deep.equal([]);
    });
    it('names mutations by a verb and takes one argument, input, where there is any', () => {
        for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
            expect(field.args.map((arg) => arg.name), field.name).to.be.deep.oneOf([['input'], []]);
        }
    });
    it('pages every list that can grow: connections take first, after, last and before (threat 53)', () => {
        for (const type of Object.values(schema.getTypeMap())) {
            if (!isObjectType(type) || type.name.startsWith('__'))
                continue;
            for (const field of Object.values(type.getFields())) {
                if (!String(field.type).includes('Connection'))
                    continue;
                expect(field.args.map((arg) => arg.name), `${type.name}.${field.name}`).to.include.members(['first', 'after']);
            }
        }
    });
    it('says until when a deprecated field stays', () => {
        for (const one of described())
            if (one.deprecationReason)
                expect(one.deprecationReason, one.at).to.match(/\d{4}-\d{2}-\d{2}/);
    });
});
//# sourceMappingURL=schema.test.js.map