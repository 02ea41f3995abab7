import { whenTaken } from '../../../../platform/db/errors.js';
import { slugTaken } from '../errors.js';
/** For a slug that was made of the name, and that another product has. */
export function distinctSlug({ id, slug }) {
    return `${slug}-${id.slice(-8)}`;
}
export function refuseTakenSlug(slug) {
    return whenTaken('products_slug', () => slugTaken(slug));
}
//# sourceMappingURL=slugs.js.map