export { catalogPersonalData } from './catalogue.js';
