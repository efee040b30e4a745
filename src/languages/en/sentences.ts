import type { SentencePack } from "../../model/language.js";
import { dates } from "./dates.js";
import { events } from "./events.js";
import { all, words } from "../writing.js";

const small = events.words;
/** Phrases divided by commas. */
const phrases = (text: string): string[] => text.trim().split(/,\s+/);

export const sentences: SentencePack = {
  leading: words(`
    mr mrs ms mx dr prof rev fr sr hon gov sen rep sec gen col lt maj capt cmdr adm sgt cpl pvt supt insp det st ste
    messrs pres amb asst dep dir min atty mt ft no nos vs v approx ca fig figs art sect para pp vol ed eds eg e.g i.e
    cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  `),
  beforeNames: words("vs approx ca eg e.g i.e cf al ed eds feat von"),
  trailing: words(`
    inc corp ltd co llc plc bros jr esq etc u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m est b.c a.d b.c.e c.e ph.d
    m.d b.a m.a s.a n.v ave blvd rd dept univ assn
  `),
  halfDays: words("a.m p.m"),
  openers: words(
    `${small.determiners} ${small.prepositions} ${small.subordinators} ${small.coordinators} he she they it we i you
      however moreover meanwhile according there here what why how not many most one two three several few last next
      earlier later now also still only just such`,
  ),
  furniture: phrases(`
    hashtags, no comments yet, share, save, print, email, listen to this article, advertisement, ad,
    sponsored content, menu, sign in, subscribe, newsletter, tags, topics, all rights reserved, ###, -30-, ends,
    for immediate release
  `),
  furnitureOpeners: phrases(`
    explore what, try our, be the first to, leave a, skip to, follow us, sign up, subscribe to, subscribe:, subscribe now, download our, download the,
    click here, back to top, terms of, continue reading, advertisement -, story continues, article continues,
    accept all, we value your, we acknowledge, we and our, manage options, chart:, graphic:, graph:, map:, image source, image caption, photo by, photo:, picture:, file photo, file -, file –, file —, media caption, we use cookies,
    we use your sign-up, you can unsubscribe, by signing up, this website uses, this site uses, by continuing to use, get the latest, get our, join our, read also, read more:, read:, related:, related stories:,
    also read:, see also:, watch:, listen:, listen live, watch live, tags:, topics:, share this, correction, a correction was made, a version of this, this story was, this article was, a previous version of this, an earlier version of this,
    all rights reserved, ©, copyright, (c), categories:, list of
  `),
  days: ["today"],
  credits:
    "(?:Photo(?:graph)?s?|Pictures?|Images?|Credit|(?:Photo|Image) credit):|(?:Photo|Picture|Photograph) by",
  notes: phrases("citation needed, clarification needed, update, edit, sic"),
  comments:
    "(?:(?:read|view|see) )?(?:all )?(?:\\d+ )?comments?(?: \\(\\d+\\))?|\\d+ (?:responses|replies)|(?:responses|replies)(?: \\(\\d+\\))?",
  more: phrases(`
    related, read more, more stories, more in, more from, more on this, more news, top stories, latest news, latest stories, most read, must read, most popular, most viewed,
    trending, recommended, you may also like, you might also like, read next, up next, in other news, also in the news,
    around the web
  `),
  stampDates: [dates.words.MONTH, dates.words.WEEKDAY, dates.words.SHORTDAY, dates.words.SEASON].flatMap(
    Object.keys,
  ),
  stampWords: words(`
    published updated posted modified edited last first created issued release released date dated from on at am pm a.m p.m a.m. p.m. utc gmt
    bst eastern central mountain pacific greenwich est edt cst cdt mst mdt pst pdt cet cest eet eest jst kst ist aest aedt nzst hkt sgt msk et ct mt pt noon
    midnight local time of issue vol volume no page price edition read min mins minute minutes st nd rd th today yesterday the
  `),
  publishing: words("published posted issued released first this a updated last"),
  publishedWords: words(`
    this a by is being article story version column explainer piece report feature interview guide was has been appeared in print page
    edition online the of last reviewed corrected
  `),
  release:
    "(?:strictly )?(?:under )?embargo(?:ed)?|for (?:immediate )?release|(?:date of )?(?:release|issue)(?: date)?:|news release",
  numbered: "no|nos|vol|volume|issue|number",
  ages: {
    // In seconds.
    units: {
      ...all("s sec secs second seconds", 1),
      ...all("m min mins minute minutes", 60),
      ...all("h hr hrs hour hours", 3600),
      ...all("d day days", 86_400),
      ...all("w week weeks", 604_800),
      ...all("mo month months", 2_592_000),
      ...all("y yr year years", 31_536_000),
    },
    numbers: words("a an one two three four five six seven eight nine ten eleven twelve few"),
    ago: words("ago old earlier"),
    now: ["just now", "moments ago", "yesterday"],
  },
  bylines: phrases(`
    by, from, written by, reported by, reporting by, story by, words by, analysis by, opinion by, comment by, review by, interview by,
    photography by, photographs by, photos by, pictures by, illustration by, illustrations by
  `),
  told: "told",
  copyright: "copyright|©|\\(c\\)",
  articles: ["the", "a", "an"],
};
