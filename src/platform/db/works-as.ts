import type { Identity } from './identity.js';

/** As whom the server will work on a connection when it has done all that was sent. */
export class WorksAs {
  #identity: Identity | null = null;
  /** The last switch, while it is not known whether it succeeded. */
  #switching: PromiseLike<unknown> | null = null;

  is({ role, searchPath }: Identity): boolean {
    return this.#identity?.role === role && this.#identity.searchPath === searchPath;
  }

  /** Until the switch that was sent last has succeeded, each statement brings its own: one that fails takes its switch back. */
  isSurely(identity: Identity): boolean {
    return this.#switching === null && this.is(identity);
  }

  expect(identity: Identity, switching: PromiseLike<unknown>): void {
    this.#identity = identity;
    this.#switching = switching;
    const settle = (succeeded: boolean) => {
      if (this.#switching !== switching) return;
      this.#switching = null;
      if (!succeeded) this.#identity = null;
    };
    switching.then(
      () => settle(true),
      () => settle(false),
    );
  }

  /** After an error, a cancel or any doubt: the next unit sets path and role anew. */
  forget(): void {
    this.#identity = null;
  }
}
