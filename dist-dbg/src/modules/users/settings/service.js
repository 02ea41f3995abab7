import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { actingUser } from '../acting-user.js';
import { tooManySettings } from '../errors.js';
import { settingsUpdated } from '../events.js';
import { lockPerson } from '../queries.js';
import { SETTINGS_MAX, updateSettingsSchema } from './checks.js';
import { countSettings, deleteSettings, listSettingsByUser, upsertSettings } from './queries.js';
/** Answers all settings of the acting user, by key. */
export async function updateSettings(ctx, input) {
    const { set, remove } = check(updateSettingsSchema, input);
    const id = actingUser(ctx);
    return ctx.write(async (tx) => {
        // So that two calls at once do not exceed the number together.
        invariant(await lockPerson(tx.db, id), 'who has a session is there');
        const updatedAt = ctx.now();
        if (remove.length > 0)
            await deleteSettings(tx.db, id, remove);
        if (set.length > 0)
            await upsertSettings(tx.db, set.map(({ key, value }) => ({ userId: id, key, value, updatedAt })));
        if ((await countSettings(tx.db, id)) > SETTINGS_MAX)
            throw tooManySettings(SETTINGS_MAX);
        tx.emit(settingsUpdated({ userId: id, set: set.map(({ key }) => key), removed: remove }));
        return listSettingsByUser(tx.db, [id]);
    });
}
//# sourceMappingURL=service.js.map