/** A text's hash (FNV-1a's construction), from an offset: 32 bits. */
function hashFrom(offset: number, text: string): number {
  let hash = offset;
  for (let at = 0; at < text.length; at++) {
    const sign = text.codePointAt(at)!;
    hash = Math.imul(hash ^ sign, 0x01000193);
    if (sign > 0xffff) at++;
  }
  return hash >>> 0;
}

/** Two 32-bit hashes of a text, as 14 hexadecimal digits. */
export function hashText(text: string): string {
  const halves = [0x811c9dc5, 0x41c6ce57].map((offset) =>
    hashFrom(offset, text).toString(16).padStart(8, "0"),
  );
  return halves.join("").slice(2);
}

/** The words of a text alone, by which it is known again. */
export const plainWords = (text: string): string | undefined =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ");

/**
 * An event's id: from its article's title and its clause's words, so that it survives shifted offsets and dates.
 * @param title the plain words of its article's title
 */
export const eventId = (title: string | undefined, clause: string): string =>
  `e-${hashText([title, plainWords(clause)].join("\n"))}`;
