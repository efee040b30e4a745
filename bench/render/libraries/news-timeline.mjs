import "news-timeline-under-test";
import { timelineOf } from "../timeline.mjs";
import { measure } from "../page.mjs";

let element;
measure({
  prepare: timelineOf,
  draw(host, timeline) {
    element = document.createElement("news-timeline");
    element.timeline = timeline;
    host.append(element);
    return element.updateComplete;
  },
  show: (start, end) => element.setVisibleRange(new Date(start), new Date(end)),
});
