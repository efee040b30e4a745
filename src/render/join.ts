/** The names that hold, as a class attribute has them. */
export const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(" ");

const keys = new WeakMap<Element, string>();

/**
 * Makes the children of `parent` those of `data`, in its order: a child stays the same element, and keeps the focus, as
 * long as its datum's key is there.
 */
export function join<Datum, Child extends Element>(
  parent: Element,
  data: readonly Datum[],
  keyOf: (datum: Datum) => string,
  make: (datum: Datum) => Child,
  update: (child: Child, datum: Datum) => void,
): void {
  const wanted = new Set(data.map(keyOf));
  const known = new Map<string, Child>();
  for (const child of Array.from(parent.children) as Child[]) {
    const key = keys.get(child)!;
    // What goes makes room first: an element that is moved loses the focus.
    if (wanted.has(key)) known.set(key, child);
    else child.remove();
  }
  let next = parent.firstElementChild;
  for (const datum of data) {
    const key = keyOf(datum);
    let child = known.get(key);
    if (!child) keys.set((child = make(datum)), key);
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
    update(child, datum);
  }
}
