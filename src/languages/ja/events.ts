import type { VerbFinalPack } from "../../model/event-language.js";
import { words } from "../writing.js";

/** What the ends of Japanese clauses tell. Longer endings stand before shorter ones. */
export const verbFinal: VerbFinalPack = {
  topics: ["は"],
  subjects: ["が"],
  particles: words(
    `には では とは からは までは より など ながら について として にとって に対し によると
    は も を に と の へ が や から まで ら か`,
  ),
  dateTails: words("にも ごろに ごろ 頃に 頃 には に は までに まで から以降 以降 から で 、"),
  attributive: "の",
  since: ["から", "以来", "以降"],
  saying: words(
    "述べた 語った 話した 話す 述べる 指摘した 強調した 説明した 訴えた 振り返った としている とした という と説明する だとしている 示した 明かした コメントした",
  ),
  states: words(
    "であった だった である ている ていた ていない でいる ない なかった といえる できる と言える 占める 占めた 上回った 下回った 続く",
  ),
  planned: words(
    "予定 方針 見通し 見込み 計画 目指す 構え だろう でしょう ことになった ことになる 開かれる 行われる 始まる 迎える 控える 訪問する 開催する 実施する 発効する",
  ),
  past: ["た", "れた", "んだ", "いだ", "決定", "発表", "合意", "就任", "死去"],
  present: words("る う く す む ぶ つ ぐ"),
  cleft: "のは",
  linked: [
    ["ており", "ている"],
    ["したが", "した"],
    ["たが", "た"],
    ["して", ""],
    ["され", "された"],
    ["し", ""],
  ],
  openers: words(
    "また、 しかし、 一方、 さらに、 その後、 そして、 このため、 これに対し、 なお、 同時に、 ただ、",
  ),
};
