/** Control characters of an article or a name never reach the terminal: they could move its cursor or change its title. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as one line that is safe to show in a terminal. */
export const printable = (text: string): string => text.replace(CONTROL, " ").replace(/\s+/gu, " ");

/** One sentence on standard error. */
export const say = (message: string): void => {
  process.stderr.write(`news-timeline: ${printable(message)}\n`);
};
