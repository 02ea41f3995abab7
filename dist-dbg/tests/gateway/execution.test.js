import { expect } from 'chai';
import { NoUnusedFragmentsRule, NoUnusedVariablesRule, execute, getOperationAST, parse, specifiedRules, validate, } from 'graphql';
import { compileOperation } from '../../src/gateway/execution/compiled.js';
import { everySchema } from '../support/every-schema.js';
import { Random } from '../support/random.js';
import { randomDocument } from '../support/random-documents.js';
const DOCUMENTS = 2_000;
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule && rule !== NoUnusedFragmentsRule);
function validCase(random) {
    for (;;) {
        const made = randomDocument(random);
        const document = parse(made.text);
        const operation = getOperationAST(document);
        if (operation && validate(everySchema, document, rules).length === 0) {
            return { ...made, document, compiled: compileOperation(everySchema, document, operation) };
        }
    }
}
/** As it is sent, and besides what only the server sees of an error. */
function toText({ errors, ...rest }) {
    const whole = errors?.map((error) => ({ ...error.toJSON(), from: String(error.originalError), nodes: error.nodes?.map(({ kind }) => kind) }));
    return JSON.stringify({ ...(whole ? { errors: whole } : {}), ...rest });
}
describe('a compiled operation', () => {
    it(`answers ${DOCUMENTS} random documents exactly as graphql-js does: data, nulls, errors and their order`, async () => {
        const random = new Random(20_261_121);
        const answers = [];
        for (let turn = 0; turn < DOCUMENTS; turn += 1) {
            const { text, variables, document, compiled } = validCase(random);
            // Twice, since what is kept from one run must not change the next one.
            for (const seed of [turn, turn + 1]) {
                const expected = toText(await execute({ schema: everySchema, document, contextValue: { seed }, variableValues: variables }));
                expect(toText(await compiled({ context: { seed }, variables })), `${text} ${JSON.stringify(variables)}`).to.equal(expected);
                answers.push(expected);
            }
        }
        // The comparison says something only when all of it was there.
        const among = (part) => answers.filter((answer) => answer.includes(part)).length;
        for (const part of [
            '"data":{',
            '"data":null',
            'Variable \\"$',
            'thrown at',
            'rejected at',
            'returned at',
            'Cannot return null',
            'Expected Iterable',
        ])
            expect(among(part), part).to.be.greaterThan(50);
        expect(among('"path"')).to.be.lessThan(answers.length);
    }).timeout(60_000);
});
//# sourceMappingURL=execution.test.js.map