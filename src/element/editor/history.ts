/** States that one can go back to, and forward to again. */
export class History<State> {
  #past: State[] = [];
  #future: State[] = [];

  constructor(private state: State) {}

  get now(): State {
    return this.state;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A new state; what had been undone is gone. */
  push(state: State): void {
    this.#past.push(this.state);
    this.#future = [];
    this.state = state;
  }

  undo(): State {
    return this.#go(this.#past, this.#future);
  }

  redo(): State {
    return this.#go(this.#future, this.#past);
  }

  #go(from: State[], to: State[]): State {
    const next = from.pop();
    if (next === undefined) return this.state;
    to.push(this.state);
    return (this.state = next);
  }
}
