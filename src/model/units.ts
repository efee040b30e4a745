const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit of a text at an offset, as its `charCodeAt` has it; NaN where it has none. V8 keeps strings in many
 * forms (flat or cut out of another, of one or two bytes a unit) and in a loop that meets more than four of them looks
 * up the method by its name for every unit, which takes several times as long as the unit itself.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
