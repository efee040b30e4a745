import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as beam from "apache-beam";
import { requireForSerialization } from "apache-beam/serialization";
import { batchesOf, timelinesOf } from "./articles.js";
import { eventsOf, mergedOf, type KeyedEvent } from "./events.js";

/** Merges the events of a key and writes them to its file; gives the file's name. */
class Write implements beam.DoFn<{ key: string; value: Iterable<KeyedEvent> }, string> {
  readonly beamName = "merge and write";

  constructor(private readonly folder: string) {}

  *process({ key, value }: { key: string; value: Iterable<KeyedEvent> }): Iterable<string> {
    mkdirSync(this.folder, { recursive: true });
    const file = join(this.folder, `${encodeURIComponent(key)}.ndjson`);
    // Written beside and put in place, so that a step that is run again leaves the same.
    const draft = `${file}.${process.pid}`;
    writeFileSync(
      draft,
      mergedOf(value)
        .map((line) => `${line}\n`)
        .join(""),
    );
    renameSync(draft, file);
    yield file;
  }
}

// Workers have these from this package; Beam would send them as text otherwise, without what they import.
requireForSerialization("news-timeline-beam", { Write, batchesOf, timelinesOf, eventsOf });

/**
 * Archives → batches of articles → Timelines → events by key → merged over all publishers → a file of NDJSON a key.
 * @param files NDJSON, an article a line; all workers must reach them
 * @param folder where the events go; all workers must reach it
 * @returns the pipeline; its collection holds the names of the files written
 */
export const pipeline =
  (files: string[], folder: string) =>
  (root: beam.Root): beam.PCollection<string> =>
    root
      .apply(beam.create(files))
      .flatMap(beam.withName("read articles", batchesOf))
      .flatMap(beam.withName("extract", timelinesOf))
      .flatMap(beam.withName("events by key", eventsOf))
      .apply(beam.groupBy<KeyedEvent, string>("key"))
      .apply(beam.parDo(new Write(folder)));
