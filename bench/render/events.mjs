// The events that every library draws: the same on every machine, uneven in time as news is.
const DAY = 86_400_000;
export const SPAN = [Date.UTC(1940, 0, 1), Date.UTC(2025, 0, 1)];

const SUBJECTS =
  "Council|Ministers|The union|A court|Engineers|Voters|The bank|Rescuers|Delegates|The club".split("|");
const VERBS = "approves|rejects|opens|closes|signs|delays|extends|reviews|honours|abandons".split("|");
const OBJECTS =
  "the harbour bridge|a trade accord|two mines|the yearly budget|a long strike|the peace talks|new rules".split(
    "|",
  );

/** Numbers from 0 to 1 that only look random (xorshift). */
function numbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Half of them lie anywhere, half within weeks of one of thirty dates. Three in five have a day, one in five a month, one
 * in five a year; one in twelve lasts. Salience is 1 for one, 1/2 for the next, and so on, in no order of time.
 */
export function eventsOf(count) {
  const random = numbers(2_463_534_242);
  const [from, to] = SPAN;
  const bursts = Array.from({ length: 30 }, () => from + random() * (to - from));
  const pick = (list) => list[Math.floor(random() * list.length)];
  const events = Array.from({ length: count }, (_, id) => {
    const burst = pick(bursts) + (random() + random() - 1) * 60 * DAY;
    const time = Math.min(to - DAY, Math.max(from, random() < 0.5 ? burst : from + random() * (to - from)));
    const form = random();
    const day = new Date(time).toISOString().slice(0, 10);
    const precision = form < 0.6 ? "day" : form < 0.8 ? "month" : "year";
    const date = day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
    const start = Date.parse(date);
    const end = random() < 1 / 12 ? start + Math.ceil(random() * 500) * DAY : null;
    const title = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`;
    return { id: `e${id}`, date, start, end, title, salience: 1 / (1 + Math.floor(random() * count)) };
  });
  return events.sort((a, b) => a.start - b.start);
}

/** Stretches of time to show, one a frame: ten years moving over the whole, or the whole narrowing to a month. */
export function paths() {
  const [from, to] = SPAN;
  const whole = to - from;
  const width = 3652 * DAY;
  const pan = Array.from({ length: 60 }, (_, i) => {
    const start = from + ((whole - width) * i) / 59;
    return [start, start + width];
  });
  const about = 0.62;
  const zoom = Array.from({ length: 40 }, (_, i) => {
    const shown = whole * ((30 * DAY) / whole) ** (i / 39);
    const start = from + about * (whole - shown);
    return [start, start + shown];
  });
  return { pan, zoom };
}
