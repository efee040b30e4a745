import { extractTimeline } from "../extract.js";
import type { ArticleInput, ExtractOptions, PageInput } from "../model/page.js";
import { NewsTimelineError, type ErrorCode, type Timeline } from "../model/timeline.js";

/** Longer inputs are read off the main thread, UTF-16 units: what takes more than some 50 ms. */
const LONG = 40_000;

/** What the worker answers. */
export type Answer = { timeline: Timeline } | { code: ErrorCode; message: string };

/** About how much text there is, without writing it out: the strings in it, up to `LONG`. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  let sum = 0;
  for (const part of Object.values(value)) if ((sum += lengthOf(part)) > LONG) break;
  return sum;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** A page may allow a policy's name once. */
let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

function startWorker(): Worker {
  const address = new URL("./reading-worker.js", import.meta.url).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("news-timeline", { createScriptURL: (url) => url });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
}

function inWorker(
  pages: readonly (ArticleInput | PageInput)[],
  options: ExtractOptions,
  signal: AbortSignal,
): Promise<Timeline> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", end);
    };
    signal.addEventListener("abort", end);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      end();
      if ("timeline" in data) resolve(data.timeline);
      else reject(new NewsTimelineError(data.code, data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      reject(new Error(event.message));
    };
    worker.postMessage([pages, options]);
  });
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads pages, long ones in a worker; where none can be had, or it dies, here in stretches between which the page draws
 * and listens. The result is the same. Nothing comes of an aborted reading.
 * @throws {NewsTimelineError} as `extractTimeline` does
 */
export async function readPages(
  pages: readonly (ArticleInput | PageInput)[],
  options: ExtractOptions,
  signal: AbortSignal,
): Promise<Timeline> {
  if (lengthOf(pages) < LONG) return extractTimeline(pages, options);
  try {
    return await inWorker(pages, options, signal);
  } catch (error) {
    if (error instanceof NewsTimelineError) throw error;
    return extractTimeline(pages, { ...options, pause });
  }
}
