/** Spreads equal weights over time, or the earliest would win them all. */
function scatter(index: number): number {
  return Math.imul(index + 1, 0x9e3779b1) >>> 0;
}

/**
 * A tree of winners: each node holds the weightiest of the events below it, so that the weightiest of any stretch are
 * had in O(log n) each, whatever lies in it. Building takes n comparisons.
 */
export class Tournament {
  readonly #weights: ArrayLike<number>;
  readonly #leaves: number;
  /** Of the nodes above the leaves; a leaf is its event. */
  readonly #winners: Int32Array;

  constructor(weights: ArrayLike<number>) {
    this.#weights = weights;
    let leaves = 1;
    while (leaves < weights.length) leaves *= 2;
    this.#leaves = leaves;
    const winners = (this.#winners = new Int32Array(leaves).fill(-1));
    // Only where weights are equal it takes a call to tell the weightier: these loops run before they are hot.
    for (let a = 0, node = leaves >> 1; a + 1 < weights.length; a += 2, node++) {
      const weight = weights[a]!;
      const other = weights[a + 1]!;
      winners[node] = weight > other || (weight === other && this.beats(a, a + 1)) ? a : a + 1;
    }
    if (weights.length % 2 && leaves > 1) winners[(leaves + weights.length) >> 1] = weights.length - 1;
    for (let count = (weights.length + 1) >> 1, first = leaves >> 2; first > 0; first >>= 1) {
      count = (count + 1) >> 1;
      for (let node = first; node < first + count; node++) {
        const a = winners[2 * node]!;
        const b = winners[2 * node + 1]!;
        const weight = weights[a]!;
        const other = weights[b];
        winners[node] = b < 0 || weight > other! || (weight === other && this.beats(a, b)) ? a : b;
      }
    }
  }

  /** The weightiest of the events below a node; -1 where there are none. */
  #winner(node: number): number {
    const event = node - this.#leaves;
    if (event < 0) return this.#winners[node]!;
    return event < this.#weights.length ? event : -1;
  }

  /** Whether `a` is the weightier of two. */
  beats(a: number, b: number): boolean {
    const difference = this.#weights[a]! - this.#weights[b]!;
    return difference > 0 || (difference === 0 && scatter(a) < scatter(b));
  }

  /** At most so many of the indices `from`…`to` (exclusive), the weightiest first. */
  best(from: number, to: number, most: number): number[] {
    const found: number[] = [];
    const leaves = this.#leaves;
    // Subtrees whose winners may come next, the best of them last: there are few, so that a sorted list will do.
    const open: number[] = [];
    const add = (node: number): void => {
      const winner = this.#winner(node);
      if (winner < 0) return;
      let at = open.length;
      while (at > 0 && this.beats(this.#winner(open[at - 1]!), winner)) at -= 1;
      open.splice(at, 0, node);
    };
    for (let a = from + leaves, b = to + leaves; a < b; a >>= 1, b >>= 1) {
      if (a & 1) add(a++);
      if (b & 1) add(--b);
    }
    while (open.length && found.length < most) {
      let node = open.pop()!;
      const winner = this.#winner(node);
      found.push(winner);
      // On the way down to the winner, the other half of each node is open again.
      while (node < leaves) {
        const won: number = this.#winner(2 * node) === winner ? 2 * node : 2 * node + 1;
        add(won ^ 1);
        node = won;
      }
    }
    return found;
  }
}
