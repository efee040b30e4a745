import TimelinesChart from "timelines-chart";
import { measure } from "../page.mjs";

const DAY = 86_400_000;
const LANES = 10;
let chart;
measure({
  prepare: (events) => [
    {
      group: "events",
      data: Array.from({ length: LANES }, (_, lane) => ({
        label: String(lane),
        data: events
          .filter((_, i) => i % LANES === lane)
          .map(({ start, end, title }) => ({
            timeRange: [new Date(start), new Date(end ?? start + DAY)],
            val: title,
          })),
      })),
    },
  ],
  draw(host, data) {
    chart = new TimelinesChart(host).width(1200).enableAnimations(false).zQualitative(true).data(data);
  },
  show: (start, end) => chart.zoomX([new Date(start), new Date(end)]),
});
