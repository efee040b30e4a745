const number = (value) =>
  value >= 1000 ? `${(value / 1000).toFixed(1)} s` : value >= 100 ? value.toFixed(0) : value.toFixed(1);
const times = (value, ours) => (ours ? ` (${(value / ours).toFixed(value / ours < 10 ? 1 : 0)} ×)` : "");
const count = (n) => n.toLocaleString("en");

function table(rows, own) {
  const ours = rows.find(({ name }) => name === own);
  const frame = (moved, mine) =>
    moved
      ? `${number(moved.median)} / ${number(moved.p95)} / ${number(moved.most)}${times(moved.median, mine?.median)}`
      : "–";
  const line = (row) =>
    row.failed
      ? [row.name, "not within a minute", "–", "–", "–", "–"]
      : [
          row.name,
          number(row.drawn) + times(row.drawn, ours?.drawn),
          frame(row.pan, ours?.pan),
          frame(row.zoom, ours?.zoom),
          count(row.nodes),
          (row.kept / 2 ** 20).toFixed(1),
        ];
  return [
    ["library", "drawn, ms", "pan, ms a frame", "zoom, ms a frame", "nodes", "heap, MB"],
    ["---", "--:", "--:", "--:", "--:", "--:"],
    ...rows.map(line),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The whole page as Markdown; ratios are to this project at the same count, in the same run. */
export function report(rows, sizes, own, runs) {
  const counts = [...new Set(rows.map((row) => row.count))];
  return `# Drawing: time, nodes and size beside other libraries

Written by \`npm run bench:render -- --update\`.

Every library draws the same events in 1,200 px, in a browser of its own, without a limit to the rate of frames, all in
one run; figures are ${runs > 1 ? `medians of ${runs} runs` : "of a single run"} and only to be compared within this page. In brackets: how many times as
long as this project takes. _Drawn_: until three frames in a row change nothing in the page. _Pan_: ten years moving over
the whole in sixty frames; _zoom_: from the whole to a month in forty; the median frame, that which 95 of a hundred do not
exceed, and the longest. _Nodes_: elements in the page. _Heap_: what is kept once all is drawn, without the events
themselves and without arrays of numbers, which live outside it.

vis-timeline and this project write titles. timelines-chart and Plot draw marks without any; TimelineJS shows one slide and
goes to the nearest where others show a stretch of time; react-chrono has no scale of time, so it can neither pan nor zoom
along one.

${counts
  .map(
    (n) =>
      `## ${count(n)} events\n\n${table(
        rows.filter((row) => row.count === n),
        own,
      )}\n`,
  )
  .join("\n")}
## Size

Script and styles, minified and brotli-compressed; this project's file also reads articles.

| library | bytes |
| --- | --: |
${Object.entries(sizes)
  .map(([name, bytes]) => `| ${name} | ${count(bytes)} |`)
  .join("\n")}
`;
}
