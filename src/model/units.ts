const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit of a text at an offset that lies in it. V8 keeps strings in many forms (flat or cut out of another, of
 * one or two bytes a unit), and where more than four of them come it looks up `charCodeAt` by its name for every unit,
 * which takes several times as long as the unit itself; an offset outside would make it slow as well.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
