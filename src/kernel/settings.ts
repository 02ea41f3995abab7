/** Flags and settings: typed keys that a module declares and that plans, operators and tenants give values to. */
import { invariant } from './assert.js';

/** A value as it is stored; outside it is written as text. */
export type SettingValue = boolean | number | string;
export type SettingType = 'BOOLEAN' | 'INTEGER' | 'DECIMAL' | 'STRING' | 'ENUM';

/** What a module says of one of its keys. Outside it is written as text, as in `"25"`, `"true"`, `"EUR"`. */
export type Setting<Value extends SettingValue = SettingValue> = {
  /** The module and a name of its own: `commerce.pageSize`. */
  readonly key: `${string}.${string}`;
  readonly type: SettingType;
  readonly description: string;
  readonly default: Value;
  /** Whether the tenant's own administrator may choose the value. */
  readonly tenantMaySet: boolean;
  /** What a value must be, to complete "must be …". */
  readonly bounds: string;
  /** Whether a value, from wherever, is one of this key. A stored value that is none any more counts for nothing. */
  accepts(value: SettingValue): boolean;
};

/** Something that is open to a tenant or not. */
export type Flag = Setting<boolean>;

type Declaration<Value> = {
  readonly key: `${string}.${string}`;
  readonly description: string;
  readonly default: Value;
  readonly tenantMaySet: boolean;
};

/** A name that is stored, and shown to clients: letters and digits after the module's name. */
const KEY = /^[a-z][a-z-]*\.[a-z][a-zA-Z0-9]*$/;

export function defineFlag(declaration: Declaration<boolean>): Flag {
  return booleanSetting(declaration);
}

export function booleanSetting(declaration: Declaration<boolean>): Setting<boolean> {
  return define({ ...declaration, type: 'BOOLEAN', bounds: 'true or false', accepts: (value) => typeof value === 'boolean' });
}

/** `min` and `max` are the smallest and the largest value. */
export function integerSetting({ min, max, ...declaration }: Declaration<number> & { readonly min: number; readonly max: number }): Setting<number> {
  const accepts = (value: SettingValue) => Number.isSafeInteger(value) && within(value, min, max);
  return define({ ...declaration, type: 'INTEGER', bounds: `a whole number from ${min} to ${max}`, accepts });
}

/** For rates and ratios, never for money: a value is a floating-point number. */
export function decimalSetting({ min, max, ...declaration }: Declaration<number> & { readonly min: number; readonly max: number }): Setting<number> {
  const accepts = (value: SettingValue) => Number.isFinite(value) && within(value, min, max);
  return define({ ...declaration, type: 'DECIMAL', bounds: `a decimal number from ${min} to ${max}`, accepts });
}

/** One line of text. `form` says in words what it must be, `matches` decides it. */
export function stringSetting({
  lengthMax,
  form,
  matches = () => true,
  ...declaration
}: Declaration<string> & { readonly lengthMax: number; readonly form: string; readonly matches?: (text: string) => boolean }): Setting<string> {
  const accepts = (value: SettingValue) =>
    typeof value === 'string' && value.length <= lengthMax && !/\p{Cc}/u.test(value) && value.isWellFormed() && matches(value);
  return define({ ...declaration, type: 'STRING', bounds: form, accepts });
}

export function enumSetting<Value extends string>({
  values,
  ...declaration
}: Declaration<Value> & { readonly values: readonly Value[] }): Setting<Value> {
  const accepts = (value: SettingValue) => (values as readonly SettingValue[]).includes(value);
  return define({ ...declaration, type: 'ENUM', bounds: `one of ${values.join(', ')}`, accepts });
}

/** The value that the text stands for, or null when the key does not take it. */
export function settingFromText({ type, accepts }: Setting, text: string): SettingValue | null {
  const value = valueFromText(type, text);
  return value !== null && accepts(value) ? value : null;
}

/** Longer texts are no numbers of ours. */
const NUMBER = { INTEGER: /^-?\d{1,15}$/, DECIMAL: /^-?\d{1,12}(\.\d{1,6})?$/ } as const;

function valueFromText(type: SettingType, text: string): SettingValue | null {
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

function define<Value extends SettingValue>(setting: Setting<Value>): Setting<Value> {
  invariant(KEY.test(setting.key), `${setting.key} is no name of a setting`);
  invariant(setting.accepts(setting.default), `the default of ${setting.key} must be ${setting.bounds}`);
  return Object.freeze(setting);
}

function within(value: SettingValue, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}
