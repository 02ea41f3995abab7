/** Flags and settings: typed keys that a module declares and that plans, operators and tenants give values to. */
import { invariant } from './assert.js';
/** A name that is stored, and shown to clients: letters and digits after the module's name. */
const KEY = /^[a-z][a-z-]*\.[a-z][a-zA-Z0-9]*$/;
export function defineFlag(declaration) {
    return booleanSetting(declaration);
}
export function booleanSetting(declaration) {
    return define({ ...declaration, type: 'BOOLEAN', bounds: 'true or false', accepts: (value) => typeof value === 'boolean' });
}
/** `min` and `max` are the smallest and the largest value. */
export function integerSetting({ min, max, ...declaration }) {
    const accepts = (value) => Number.isSafeInteger(value) && within(value, min, max);
    return define({ ...declaration, type: 'INTEGER', bounds: `a whole number from ${min} to ${max}`, accepts });
}
/** For rates and ratios, never for money: a value is a floating-point number. */
export function decimalSetting({ min, max, ...declaration }) {
    const accepts = (value) => Number.isFinite(value) && within(value, min, max);
    return define({ ...declaration, type: 'DECIMAL', bounds: `a decimal number from ${min} to ${max}`, accepts });
}
/** One line of text. `form` says in words what it must be, `matches` decides it. */
export function stringSetting({ lengthMax, form, matches = () => true, ...declaration }) {
    const accepts = (value) => typeof value === 'string' && value.length <= lengthMax && !/\p{Cc}/u.test(value) && value.isWellFormed() && matches(value);
    return define({ ...declaration, type: 'STRING', bounds: form, accepts });
}
export function enumSetting({ values, ...declaration }) {
    const accepts = (value) => values.includes(value);
    return define({ ...declaration, type: 'ENUM', bounds: `one of ${values.join(', ')}`, accepts });
}
/** The value that the text stands for, or null when the key does not take it. */
export function settingFromText({ type, accepts }, text) {
    const value = valueFromText(type, text);
    return value !== null && accepts(value) ? value : null;
}
/** Longer texts are no numbers of ours. */
const NUMBER = { INTEGER: /^-?\d{1,15}$/, DECIMAL: /^-?\d{1,12}(\.\d{1,6})?$/ };
function valueFromText(type, text) {
    switch (type) {
        case 'BOOLEAN':
            return text === 'true' || text === 'false' ? text === 'true' : null;
        case 'INTEGER':
        case 'DECIMAL':
            return NUMBER[type].test(text) ? Number(text) : null;
        default:
            return text;
    }
}
function define(setting) {
    invariant(KEY.test(setting.key), `${setting.key} is no name of a setting`);
    invariant(setting.accepts(setting.default), `the default of ${setting.key} must be ${setting.bounds}`);
    return Object.freeze(setting);
}
function within(value, min, max) {
    return typeof value === 'number' && value >= min && value <= max;
}
//# sourceMappingURL=settings.js.map