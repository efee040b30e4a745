/** A line on a terminal that says how far the run is; nothing where standard error is none. */
export class Meter {
  readonly #begun = performance.now();
  readonly #from: number;
  readonly #whole: number | null;
  #last = 0;

  /**
   * @param from records that were read before
   * @param whole bytes of all inputs; null where they are not known
   */
  constructor(from: number, whole: number | null) {
    this.#from = from;
    this.#whole = whole;
  }

  tell(records: number, bytes: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#last < 200) return;
    this.#last = now;
    const seconds = (now - this.#begun) / 1000;
    const rate = (records - this.#from) / seconds;
    const share = this.#whole ? bytes / this.#whole : 0;
    const left = share > 0 && share < 1 ? `, ${clock((seconds * (1 - share)) / share)} left` : "";
    process.stderr.write(`\r\u001b[K${figure(records)} pages, ${figure(Math.round(rate))} a second${left}`);
  }

  /** Takes the line away, so that what is said next stands alone. */
  clear(): void {
    if (process.stderr.isTTY && this.#last) process.stderr.write("\r\u001b[K");
  }
}

const figure = (count: number): string => count.toLocaleString("en");

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${hours ? `${hours}:` : ""}${hours ? pad(minutes) : minutes}:${pad(Math.floor(seconds % 60))}`;
}
