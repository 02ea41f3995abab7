/** Something that moves jobs from a commit to a handler that writes one row. */
export type Contestant = {
  readonly name: string;
  /** One job, as a request makes it: committed when it resolves. */
  enqueue(number: number): Promise<void>;
  /** Many at once, to be there before anybody works. */
  fill(count: number): Promise<void>;
  /** Works until it is stopped; `onDone` is called once the handler's row is committed. */
  work(onDone: (number: number) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** How many handlers run at a time, and how many connections they have, for everybody. */
export const CONCURRENCY = 8;
