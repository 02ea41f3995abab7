import { OrderNoteResolver } from './notes/graphql.js';
import { TimelineEntryResolver, TimelineOfOrderResolver } from './reading/graphql.js';
export const timelineResolvers = [TimelineOfOrderResolver, TimelineEntryResolver, OrderNoteResolver];
//# sourceMappingURL=resolvers.js.map