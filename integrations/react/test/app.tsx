import { NewsTimeline } from "news-timeline-react";
import type { Timeline } from "news-timeline";
import { useState } from "react";

const BRIDGE = [
  {
    title: "The bridge at Arnsund",
    published: "2025-07-17",
    body: "The old bridge was opened in 1926.\n\nThe council closed it in March 2004.",
  },
];

/** A timeline of data, corrected on request, and one of a list. */
export function App() {
  const [read, setRead] = useState<Timeline | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [corrected, setCorrected] = useState(false);
  const first = read?.events[0]?.id ?? "";
  return (
    <main>
      <NewsTimeline
        id="data"
        className="wide"
        heading="The bridge"
        articles={BRIDGE}
        selected={selected}
        onReady={({ detail }) => setRead(detail.timeline)}
        onSelect={({ detail }) => setSelected(detail.id)}
        {...(corrected && {
          overrides: { version: 1, changes: [{ event: first, title: "A bridge at last" }] },
        })}
      />
      <output>{`${read?.events.map(({ title }) => title).join("; ") ?? ""} | ${selected === first}`}</output>
      <button id="choose" onClick={() => setSelected(first)} />
      <button id="correct" onClick={() => setCorrected(true)} />
      <button id="take-back" onClick={() => setCorrected(false)} />
      <NewsTimeline id="list">
        <ol>
          <li>
            <time dateTime="1926">1926</time> Bridge opens
          </li>
        </ol>
      </NewsTimeline>
    </main>
  );
}
