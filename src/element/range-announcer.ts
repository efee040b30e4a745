import type { TimeRange } from "../layout/scene.js";

/** A moving picture is spoken of once it has been still for so long, ms. */
const QUIET = 400;

/** Tells listeners of every new stretch of time in view, and readers once the picture is still. */
export class RangeAnnouncer {
  private shown: TimeRange | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly changed: (range: TimeRange) => void,
    private readonly still: (range: TimeRange) => void,
  ) {}

  /** Other data: its first stretch is no change. */
  forget(): void {
    this.shown = null;
    this.stop();
  }

  stop(): void {
    clearTimeout(this.waiting);
  }

  tell(visible: TimeRange): void {
    const before = this.shown;
    if (before && before[0] === visible[0] && before[1] === visible[1]) return;
    this.shown = visible;
    if (!before) return;
    this.changed(visible);
    this.stop();
    this.waiting = setTimeout(() => this.still(visible), QUIET);
  }
}
