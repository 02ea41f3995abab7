import { whenTaken } from '../../../platform/db/errors.js';
import { emailTaken, userNotFound } from '../errors.js';
import { userUpdated } from '../events.js';
import { updateUserCredentials } from '../queries.js';
/** Nobody has proved the new address: the directory says so, and that is all. */
export async function moveToEmail(tx, id, email) {
    const change = { email, emailVerifiedAt: null };
    const user = await updateUserCredentials(tx.db, id, change, tx.ctx.now()).catch(whenTaken('users_email', emailTaken));
    if (!user)
        throw userNotFound(id);
    tx.emit(userUpdated({ userId: id, fields: ['email'], userVersion: user.version }));
}
//# sourceMappingURL=service.js.map