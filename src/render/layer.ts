import type { BaseType, Selection } from "d3-selection";

/** One element of the drawing, into which others are drawn. */
export type Group = Selection<BaseType, unknown, BaseType, unknown>;

/** The child of `parent` that has the class `name`, made when first asked for; none where `shown` is false. */
export function layer<Parent extends BaseType>(
  parent: Selection<Parent, unknown, BaseType, unknown>,
  tag: string,
  name: string,
  shown = true,
): Group {
  return parent
    .selectAll(`:scope > .${name}`)
    .data<unknown>(shown ? [name] : [])
    .join(tag)
    .attr("class", name);
}

/** The names that hold, as a class attribute has them. */
export const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(" ");
