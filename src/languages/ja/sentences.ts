import type { SentencePack } from "../../model/language.js";
import { words } from "../writing.js";

export const sentences: SentencePack = {
  leading: [],
  beforeNames: [],
  trailing: [],
  halfDays: [],
  openers: [],
  furniture: words(
    "コメント シェア 関連記事 広告 ログイン 会員登録 続きを読む 印刷 トップ メニュー 検索 写真 動画 速報 ランキング 前へ 次へ 閉じる",
  ),
  days: words("今日 きょう"),
  credits: "(?:写真|撮影|画像)[:：]",
  notes: words("要出典 編集 注釈"),
  comments: "コメント(?: ?[（(]?\\d+件?[)）]?)?",
  furnitureOpeners: words("写真： 画像： 【写真】 【動画】 ©"),
  more: words("関連記事 関連ニュース あわせて読みたい おすすめ記事"),
  stampDates: [],
  stampWords: [],
  publishing: [],
  publishedWords: [],
  release: "$.",
  numbered: "$.",
  // "2025年7月17日 22時05分 更新", "7/17(木) 22:05配信"
  stampPattern:
    "^(?:公開|更新|配信|掲載|最終更新)?[:：]?\\s*[(（\\[]?(?:[\\d０-９]{4}[年/.-])?[\\d０-９]{1,2}[月/.-][\\d０-９]{1,2}日?\\s*[(（]?[月火水木金土日]?[)）]?\\s*(?:[\\d０-９]{1,2}[:時][\\d０-９]{1,2}分?)?\\s*[)）\\]]?\\s*(?:公開|更新|配信|掲載)?$",
  ages: { units: {}, numbers: [], ago: [], now: [] },
  bylines: ["文", "取材"],
  told: "$.",
  copyright: "copyright|©",
  articles: [],
};
