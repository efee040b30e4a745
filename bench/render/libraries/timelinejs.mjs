import "@knight-lab/timelinejs/dist/css/timeline.css";
import { measure } from "../page.mjs";

const date = (time) => {
  const at = new Date(time);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
};
let timeline;
let known;
measure({
  prepare(events) {
    known = events;
    return {
      events: events.map(({ id, start, end, title }) => ({
        unique_id: id,
        start_date: date(start),
        ...(end ? { end_date: date(end) } : {}),
        text: { headline: title },
      })),
    };
  },
  draw(host, data) {
    host.style.cssText = "width:1200px;height:620px";
    // It comes as a script that makes itself known to all.
    timeline = new window.TL.Timeline(host, data, { hash_bookmark: false, duration: 0 });
  },
  // It has no way to show a stretch of time: the slide nearest to its middle is gone to.
  show(start, end) {
    const middle = (start + end) / 2;
    const at = known.findIndex(({ start: begun }) => begun >= middle);
    timeline.goTo(at < 0 ? known.length - 1 : at);
  },
});
