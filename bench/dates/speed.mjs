// How fast each system reads, all in this process, one after the other.
import { inOrder } from "./score.mjs";

const bytesOf = (text) => Buffer.byteLength(text);

/** So long a task runs before it is timed, ms, and once at least: until then its code is compiled. */
const WARM_UP = 500;

function warmUp(task) {
  const start = performance.now();
  do task();
  while (performance.now() - start < WARM_UP);
}

/** Seconds that a task takes, the best of so many. */
function best(task, times = 5) {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    task();
    least = Math.min(least, performance.now() - start);
  }
  return least / 1000;
}

/** Documents spread evenly over all of them, of so many bytes together at most. */
export function sliceOf(documents, bytes) {
  const short = inOrder(documents.map((one) => ({ ...one, start: bytesOf(one.text), end: 0 }))).slice(
    0,
    Math.ceil(documents.length * 0.9),
  );
  const step = Math.max(1, Math.floor(short.reduce((sum, { start }) => sum + start, 0) / bytes));
  return short.filter((_, index) => index % step === 0);
}

/** MB/s over the documents, a call each, after passes to warm up. */
export function throughput(run, documents, times = 5) {
  const pass = () => {
    for (const { text, reference } of documents) {
      try {
        run(text, reference);
      } catch {
        // A document on which a library throws is read as far as it comes.
      }
    }
  };
  warmUp(pass);
  const bytes = documents.reduce((sum, { text }) => sum + bytesOf(text), 0);
  return bytes / 1e6 / best(pass, times);
}

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];

/** Nanoseconds a byte for pieces of each size up to the largest, cut from the texts one after the other. */
export function costBySize(run, documents, largest) {
  const joined = documents.map(({ text }) => text).join("\n\n");
  return SIZES.filter((size) => size <= largest).map((size) => {
    const whole = joined.repeat(Math.ceil(size / joined.length));
    const count = Math.max(1, Math.min(Math.floor(whole.length / size), 1e6 / size));
    const pieces = Array.from({ length: count }, (_, index) => whole.slice(index * size, (index + 1) * size));
    const bytes = pieces.reduce((sum, piece) => sum + bytesOf(piece), 0);
    const pass = () => pieces.forEach((piece) => run(piece, "2000-01-01"));
    warmUp(pass);
    return { size, nanoseconds: (best(pass, size > 1e6 ? 3 : 5) * 1e9) / bytes };
  });
}

/** Inputs that somebody could send to keep a reader busy. */
const HOSTILE = {
  "digits without an end": "1234567890",
  "“May ”": "May ",
  "“1 ”": "1 ",
  "“last ”": "last ",
  "“(”": "(",
  "“Monday and ”": "Monday and ",
  "“1990-”": "1990-",
  "“a year after ”": "a year after ",
  "empty lines": "\n \n",
};

/** For each hostile input the cost a byte at 10 kB and at 1 MB: flat where the reader is linear. */
export function hostile(run) {
  return Object.entries(HOSTILE).map(([name, piece]) => {
    const cost = (size, times) => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      return (best(() => run(text, "2000-01-01"), times) * 1e9) / size;
    };
    cost(1e4, 5);
    const small = cost(1e4, 20);
    const middle = cost(1e5, 3);
    // What is a hundred times dearer at ten times the size would hold up the bench for hours.
    const large = middle > 20 * small ? null : cost(1e6, 2);
    return { name, small, middle, large, ratio: (large ?? middle) / small };
  });
}
