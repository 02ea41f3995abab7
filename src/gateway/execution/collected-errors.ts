import type { GraphQLError } from 'graphql';
import type { Path } from 'graphql/jsutils/Path.js';

/** The errors of an execution. One at or below a place that has become null already is not told: it explains nothing that is seen. */
export class CollectedErrors {
  readonly #places = new Set<Path | undefined>();
  readonly list: GraphQLError[] = [];

  add(error: GraphQLError, place: Path | undefined): void {
    for (let at = place; at !== undefined; at = at.prev) if (this.#places.has(at)) return;
    if (this.#places.has(undefined)) return;
    this.#places.add(place);
    this.list.push(error);
  }
}
