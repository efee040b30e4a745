/** Two 32-bit hashes of a text (FNV-1a's construction, from two offsets), as 14 hexadecimal digits. */
export function hashText(text: string): string {
  const half = (offset: number): string => {
    let hash = offset;
    for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  };
  return (half(0x811c9dc5) + half(0x41c6ce57)).slice(2);
}

/** An event's id: from its article's title and its clause's words, so that it survives shifted offsets and dates. */
export function eventId(articleTitle: string | null, clause: string): string {
  const words = [articleTitle ?? "", clause].map((text) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" "),
  );
  return `e-${hashText(words.join("\n"))}`;
}
