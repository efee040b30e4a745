import type { KnownHappenings } from "../../model/language.js";

export const known: KnownHappenings = [
  ["end of world war ii", "1945"],
  ["end of the second world war", "1945"],
  ["end of world war two", "1945"],
  ["end of wwii", "1945"],
  ["end of the pacific war", "1945"],
  ["atomic bombing of hiroshima", "1945-08-06"],
  ["atomic bombing of nagasaki", "1945-08-09"],
  ["d-day landings", "1944-06-06"],
  ["d-day", "1944-06-06"],
  ["outbreak of world war ii", "1939"],
  ["end of world war i", "1918"],
  ["end of the first world war", "1918"],
  ["outbreak of world war i", "1914"],
  ["fall of the berlin wall", "1989-11-09"],
  ["moon landing", "1969-07"],
  ["september 11 attacks", "2001-09-11"],
  ["9/11 attacks", "2001-09-11"],
  ["founding of the united nations", "1945"],
  ["french revolution", "1789"],
  ["chernobyl disaster", "1986-04-26"],
];
