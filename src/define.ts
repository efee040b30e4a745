import { NewsTimeline } from "./element/news-timeline.js";

// Two copies of the script on one page must not break each other: the first one wins.
if (!customElements.get("news-timeline")) customElements.define("news-timeline", NewsTimeline);

export { NewsTimeline };
