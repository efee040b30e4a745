import Papa from "papaparse";

/** What a spreadsheet would take for a formula, and what already looks like one that is kept from it. */
const FORMULA = /^['=+\-@\t\r].*$/s;

/** A table as CSV, no cell of it a formula. */
export const writeCells = (
  rows: readonly Record<string, unknown>[],
  columns: readonly string[],
  delimiter = ",",
): string =>
  `${Papa.unparse(rows as object[], { columns: [...columns], newline: "\n", delimiter, escapeFormulae: FORMULA })}\n`;

/** The rows of a table by the names of its columns, which may be written in any case. */
export function readCells(text: string): { rows: Record<string, string | undefined>[]; columns: string[] } {
  const names: string[] = [];
  const { data, meta } = Papa.parse<Record<string, string | undefined>>(text, {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: (header, index) => {
      const name = header
        .replace(/^\uFEFF/, "")
        .trim()
        .toLowerCase();
      // Of two columns of one name the first has it; the other keeps its cells under a name of its own.
      names[index] ??= names.includes(name) ? `${name} (column ${index + 1})` : name;
      return names[index];
    },
    transform: (cell) => cell.replace(/^'(?=['=+\-@])/, "").trim(),
  });
  return { rows: data, columns: meta.fields ?? [] };
}
