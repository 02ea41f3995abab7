import { updateBodiesErased } from './queries.js';
/** What was sent of events that name the person may hold more of them than the id: it is taken out. Sent again, it is as it is by then. */
export function eraseFromAttempts({ db }, subjectId) {
    return updateBodiesErased(db, subjectId);
}
//# sourceMappingURL=erased.js.map