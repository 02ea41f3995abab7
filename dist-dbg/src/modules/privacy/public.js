export { catalogPersonalData } from './catalogue.js';
//# sourceMappingURL=public.js.map