import { startDatabases, stopDatabases } from './databases.js';

/** One database server and one template for all test files. */
export const mochaHooks = {
  async beforeAll(this: Mocha.Context) {
    this.timeout(60_000);
    await startDatabases();
  },
  async afterAll(this: Mocha.Context) {
    this.timeout(90_000);
    await stopDatabases();
  },
};
