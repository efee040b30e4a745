/** A gold file, as `tests/pages/README.md` and the file's own `readme` explain it. */
export interface Gold {
  page: string;
  file: string;
  articles: GoldArticle[];
  events: GoldEvent[];
  negatives: GoldTrap[];
}

/** A date with the values that count as equal, and the stretch in which any value counts. */
export interface GoldDate {
  accept?: string[];
  within?: string;
}

export interface GoldArticle {
  id: string;
  title: string;
  publisher: string | null;
  published: GoldDate & { value: string | null };
}

export interface GoldEvent extends GoldDate {
  id: string;
  date: string;
  quote: string;
  altQuotes?: string[];
  title: string;
  titleMust?: string[];
  salience: number;
  optional?: boolean;
  mergeWith?: string[];
}

/** A passage that must not become an event. "*": none at all; "2022": none of that date; "!2022": not even elsewhere. */
export interface GoldTrap {
  phrase: string;
  quote: string;
  forbid: string[];
  severity: "hard" | "soft";
}
