// Runs in a worker: reads pages for an element and answers with their timeline, or with what is wrong.
import { extractTimeline } from "../extract.js";
import type { ArticleInput, ExtractOptions, PageInput } from "../model/page.js";
import { NewsTimelineError } from "../model/timeline.js";
import type { Answer } from "./background.js";

const answer = (data: Answer): void => postMessage(data);

addEventListener("message", ({ data }: MessageEvent<[(ArticleInput | PageInput)[], ExtractOptions]>) => {
  extractTimeline(...data).then(
    (timeline) => answer({ timeline }),
    (error: unknown) => {
      // What is no fault of the page is thrown where its owner can see it: the element then reads by itself.
      if (!(error instanceof NewsTimelineError)) throw error;
      answer({ code: error.code, message: error.message });
    },
  );
});
