import { DataSet } from "vis-data";
import { Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { measure } from "../page.mjs";

let timeline;
measure({
  prepare: (events) =>
    new DataSet(
      events.map(({ id, start, end, title }) => ({
        id,
        content: title,
        start: new Date(start),
        ...(end ? { end: new Date(end), type: "range" } : { type: "box" }),
      })),
    ),
  draw(host, items) {
    timeline = new Timeline(host, items, { height: 620, width: "1200px" });
  },
  show: (start, end) => timeline.setWindow(start, end, { animation: false }),
});
