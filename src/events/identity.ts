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

/** The words of a text alone, by which it is known again. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const digits = (hash: number): string => hash.toString(16).padStart(8, "0");

/**
 * What gives the events of an article their ids: from its title and the clause's words, so that they survive shifted
 * offsets and dates. An id holds two 32-bit hashes, as 14 hexadecimal digits.
 */
export function eventIds(title: string): (clause: string) => string {
  const above = `${plainWords(title)}\n`;
  const [first, second] = [hashFrom(0x811c9dc5, above), hashFrom(0x41c6ce57, above)];
  return (clause) => {
    const words = plainWords(clause);
    return `e-${digits(hashFrom(first, words)).slice(2)}${digits(hashFrom(second, words))}`;
  };
}
