import { parentPort, workerData } from "node:worker_threads";
import type { ExtractOptions } from "../../model/page.js";
import { answer, type Answer } from "./answer.js";
import type { ArchiveRecord } from "./records.js";

/** Reads batches of records on a thread of its own: a list of records comes, the list of their answers goes back. */
parentPort!.on("message", (records: ArchiveRecord[]) => {
  void (async () => {
    const answers: Answer[] = [];
    for (const record of records) answers.push(await answer(record, workerData as ExtractOptions));
    parentPort!.postMessage(answers);
  })();
});
