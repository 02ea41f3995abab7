import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { settingFromText } from '../../../kernel/settings.js';
import { findFlag, findSetting } from '../catalogue.js';
export const flagKeySchema = z.string().refine((key) => findFlag(key) !== null, problem('UNKNOWN_FLAG', 'must be a key of featureFlags'));
export const settingKeySchema = z.string().refine((key) => findSetting(key) !== null, problem('UNKNOWN_SETTING', 'must be a key of settings'));
/** Longer than any value that a setting takes. */
const TEXT_LENGTH_MAX = 2_000;
export const settingTextSchema = z.string().max(TEXT_LENGTH_MAX, `must have at most ${TEXT_LENGTH_MAX} characters`);
export const flagChoiceSchema = z.strictObject({ key: flagKeySchema, enabled: z.boolean() });
/** A setting's key with a value that it takes, as text outside and as what it means inside. */
export const settingChoiceSchema = z.strictObject({ key: settingKeySchema, value: settingTextSchema }).transform(toValue);
/** Turns the text into the setting's own value; says what it must be when it is none. */
export function toValue(choice, ctx) {
    const setting = findSetting(choice.key);
    const value = setting && settingFromText(setting, choice.value);
    if (setting && value === null)
        ctx.addIssue({ code: 'custom', path: ['value'], ...problem('NOT_ACCEPTED', `must be ${setting.bounds}`) });
    return { ...choice, value: value ?? choice.value };
}
//# sourceMappingURL=checks.js.map