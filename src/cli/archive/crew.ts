import { Worker } from "node:worker_threads";
import type { ExtractOptions } from "../../model/page.js";
import { answer, type Answer } from "./answer.js";
import type { ArchiveRecord } from "./records.js";

/** Whoever reads batches of records: this thread, or others. */
export interface Crew {
  /** How many batches may be under way at once. */
  readonly size: number;
  read: (records: readonly ArchiveRecord[]) => Promise<Answer[]>;
  leave: () => Promise<void>;
}

const alone = (options: ExtractOptions): Crew => ({
  size: 1,
  read: async (records) => {
    const answers: Answer[] = [];
    for (const record of records) answers.push(await answer(record, options));
    return answers;
  },
  leave: async () => undefined,
});

interface Hand {
  worker: Worker;
  free: boolean;
}

/**
 * Reads on so many threads.
 * @param jobs 1 reads on this thread
 */
export function crewOf(jobs: number, options: ExtractOptions): Crew {
  if (jobs <= 1) return alone(options);
  const hands = Array.from({ length: jobs }, (): Hand => ({
    worker: new Worker(new URL("./worker.js", import.meta.url), { workerData: options }),
    free: true,
  }));
  /** Batches for which no thread is free yet. */
  const waiting: (() => void)[] = [];
  return {
    // Each has one batch that it reads and one that waits for it.
    size: 2 * jobs,
    read: (records) =>
      new Promise((resolve, reject) => {
        const give = (): void => {
          const hand = hands.find(({ free }) => free);
          if (!hand) {
            waiting.push(give);
            return;
          }
          hand.free = false;
          const done = (answers: Answer[]): void => {
            hand.worker.off("error", reject);
            hand.free = true;
            waiting.shift()?.();
            resolve(answers);
          };
          hand.worker.once("message", done);
          hand.worker.once("error", reject);
          hand.worker.postMessage(records);
        };
        give();
      }),
    leave: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}
