import { remembering } from "../model/edtf.js";
import { dateText } from "./dates.js";
import type { EventsInTime } from "./events-in-time.js";
import type { Measure } from "./scene.js";
import { LEADER_GAP, type Seat } from "./seats.js";
import { wrapTitle, type Wrapped } from "./wrap.js";

/** Widest titles by how many lines their row holds; the wider ones only where the title would be cut. px */
const WIDTHS = [[160], [250, 360], [216, 280], [190, 230, 280]] as const;

/** What a label says, broken into lines, and how wide that is, px. */
export type LabelText = Pick<Seat, "lines" | "date" | "width">;

/**
 * What the labels of a picture say: of an event, by its index, in a row of so many lines. Of the widths that the row
 * allows it is the first at which the title is whole. A text is broken into lines once for all rows of that many.
 * @param frame px of the picture
 */
export function labelTexts(
  { events, salience, strongFrom }: EventsInTime,
  frame: number,
  language: string,
  measure: Measure,
): (index: number, lines: number) => LabelText {
  const known = new Map<number, LabelText>();
  const dated = remembering((date) => dateText(date, language));
  // Half the frame at most, so that there is room on one side of the leader wherever it stands.
  const most = frame / 2 - LEADER_GAP;
  return (index, lines) => {
    const key = index * 4 + lines;
    let text = known.get(key);
    if (!text) {
      const { title, date: value } = events[index]!;
      const style = salience[index]! >= strongFrom ? "strong" : "title";
      let wrapped: Wrapped | undefined;
      for (const widest of WIDTHS[lines] ?? WIDTHS[0]) {
        const next = wrapTitle(title, style, lines, Math.min(widest, most), measure);
        if (!wrapped || next.whole) wrapped = next;
        if (next.whole) break;
      }
      const date = dated(value);
      const width = Math.max(wrapped!.width, measure(date, "date"));
      known.set(key, (text = { lines: wrapped!.lines, date, width }));
    }
    return text;
  };
}
