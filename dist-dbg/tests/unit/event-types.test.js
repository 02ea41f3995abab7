import { expect } from 'chai';
import '../../src/app.js';
import { listEventTypes } from '../../src/modules/webhooks/public.js';
import { modules } from '../../src/modules.js';
describe('the catalogue of event types', () => {
    const definitions = new Map(modules.flatMap(({ events }) => events.map(({ definition }) => [definition.name, definition])));
    for (const { name, example } of listEventTypes()) {
        it(`has an example of ${name} that is such an event`, () => {
            expect(definitions.get(name)?.payload.safeParse(example)).to.deep.include({ success: true });
        });
    }
});
//# sourceMappingURL=event-types.test.js.map