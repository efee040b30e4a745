// A hundred articles of three publishers (fiction), told from forty happenings: which of them who tells is known, so that
// the events that should come of it can be counted without reading anything.
const TOWNS = ["Arnsund", "Holm", "Vesterby", "Kaldvik", "Oster", "Lunde", "Skarholm", "Brekke"];
const THINGS = [
  { title: "bridge", told: (town) => `closed the stone bridge at ${town}` },
  { title: "school", told: (town) => `opened a new village school in ${town}` },
  { title: "harbour", told: (town) => `sold the fishing harbour of ${town}` },
  { title: "library", told: (town) => `restored the burnt public library in ${town}` },
  { title: "railway", told: (town) => `rejected the coastal railway to ${town}` },
];
const PUBLISHERS = ["The Coast Courier", "Fjord Daily", "Radio Inland"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
];

/** Day, month and year of each happening, all different. */
export const happenings = TOWNS.flatMap((town, t) =>
  THINGS.map(({ title, told }, i) => {
    const [year, month, day] = [2011 + t, (t * 3 + i * 2) % MONTHS.length, 2 + ((t * 5 + i * 7) % 26)];
    return {
      date: [year, month + 1, day].map((part) => String(part).padStart(2, "0")).join("-"),
      written: `${day} ${MONTHS[month]} ${year}`,
      loosely: `${MONTHS[month]} ${year}`,
      title: `${title} of ${town}`,
      sentence: `The county council of ${town} ${told(town)} on`,
      loose: `The county council of ${town} ${told(town)} in`,
    };
  }),
);

/** Publisher p tells happening h: all of them the first twenty, two of them the next twenty. */
const tells = (p, h) => h < 20 || p !== h % 3;

export const articles = PUBLISHERS.flatMap((publisher, p) =>
  happenings.flatMap((happening, h) => {
    if (!tells(p, h)) return [];
    // The second publisher knows the month alone.
    const sentence =
      p === 1 ? `${happening.loose} ${happening.loosely}.` : `${happening.sentence} ${happening.written}.`;
    const title = `Looking back at the ${happening.title}`;
    return [{ id: `${p}-${h}`, publisher, title, published: "2024-05-17", body: `${sentence}` }];
  }),
);
/** How many publishers tell each happening. */
export const tellers = happenings.map((_, h) => PUBLISHERS.filter((__, p) => tells(p, h)).length);
