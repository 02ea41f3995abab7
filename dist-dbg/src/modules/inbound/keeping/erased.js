import { updateBodiesErased } from './queries.js';
/** What others sent and names the person by an id of ours is taken out. It cannot be replayed then: it is not what was signed any more. */
export function eraseFromReceived({ db }, subjectId) {
    return updateBodiesErased(db, subjectId);
}
//# sourceMappingURL=erased.js.map