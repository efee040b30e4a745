import { axisX, dodgeY, dot, plot } from "@observablehq/plot";
import { measure } from "../page.mjs";

let draw;
measure({
  draw(host, events) {
    draw = (start, end) => {
      const shown = events.filter((event) => event.start >= start && event.start <= end);
      host.replaceChildren(
        plot({
          width: 1200,
          height: 620,
          x: { type: "utc", domain: [new Date(start), new Date(end)] },
          marks: [axisX(), dot(shown, dodgeY({ x: (event) => new Date(event.start), r: 3, title: "title" }))],
        }),
      );
    };
    draw(events[0].start, events.at(-1).start);
  },
  show: (start, end) => draw(start, end),
});
