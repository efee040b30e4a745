// This project, as its built entry gives it.
export const name = "news-timeline";
export const packages = [];
export const entry = 'export * from "../../dist/dates.js";';

export async function load() {
  const { findDates, toTimex3 } = await import("../../../dist/dates.js");
  const run = (text, reference) => findDates(text, { reference });
  const read = (text, reference) =>
    run(text, reference)
      .flatMap((mention) => mention.ends ?? [mention])
      .flatMap((mention) => {
        const timex3 = toTimex3(mention);
        return timex3
          ? [{ start: mention.start, end: mention.end, type: timex3.type, value: timex3.value }]
          : [];
      });
  return { run, read };
}
