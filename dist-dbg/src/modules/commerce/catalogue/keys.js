import { invalidInput } from '../../../kernel/errors.js';
/** Refuses none and both. */
export function oneKeyOf(kind, { id, slug }) {
    if ((id == null) === (slug == null))
        throw invalidInput([{ path: 'id', reason: 'ONE_KEY', message: 'name either the id or the slug' }]);
    return id == null ? { slug: slug ?? '' } : { id: kind.parse(id) };
}
//# sourceMappingURL=keys.js.map