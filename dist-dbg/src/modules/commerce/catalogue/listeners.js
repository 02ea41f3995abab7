import { on } from '../../../kernel/events.js';
import { publicationDue } from '../events.js';
import { tellPublication } from './products/publishing/listeners.js';
export const catalogueListeners = [on(publicationDue, tellPublication)];
//# sourceMappingURL=listeners.js.map