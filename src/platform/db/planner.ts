/** What PostgreSQL's planner is told on every connection that serves tenants, by the names of its settings. */
export const PLANNER: Readonly<Record<string, string>> = {
  /** Statements are over before they would be compiled. */
  jit: 'off',
  /**
   * A page that is read out of order costs hardly more than the next one, in memory as on a solid-state disk. With the default of 4, which is
   * for turning disks, the few pages of a small tenant's table are read whole for each row that something hangs below.
   */
  random_page_cost: '1.1',
};
