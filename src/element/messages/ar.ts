import type { Precision } from "../../model/edtf.js";
import { figuresOf, type InterfaceLanguage } from "./language.js";

const figures = figuresOf("ar");
const rules = new Intl.PluralRules("ar");

/** A noun with its number: one, two, three to ten, eleven and more, round hundreds. */
interface Noun {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

function counted(count: number, noun: Noun): string {
  const form = rules.select(count);
  if (form === "one" || form === "two") return noun[form];
  return `${figures(count)} ${form === "few" ? noun.few : form === "many" ? noun.many : noun.other}`;
}

const EVENT: Noun = { one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", other: "حدث" };
/** After a preposition. */
const EVENT_OF: Noun = { ...EVENT, two: "حدثين" };
const ARTICLE: Noun = { one: "مقال واحد", two: "مقالين", few: "مقالات", many: "مقالًا", other: "مقال" };
const SOURCE: Noun = {
  one: "مصدر آخر",
  two: "مصدران آخران",
  few: "مصادر أخرى",
  many: "مصدرًا آخر",
  other: "مصدر آخر",
};
const DATE: Noun = { one: "تاريخ واحد", two: "تاريخان", few: "تواريخ", many: "تاريخًا", other: "تاريخ" };
const STRETCH: Noun = { one: "فترة واحدة", two: "فترتين", few: "فترات", many: "فترة", other: "فترة" };
const SECOND: Noun = { one: "ثانية واحدة", two: "ثانيتين", few: "ثوانٍ", many: "ثانية", other: "ثانية" };
const CHANGE: Noun = { one: "تغيير واحد", two: "تغييران", few: "تغييرات", many: "تغييرًا", other: "تغيير" };

const STATED: Readonly<Record<Precision, string>> = {
  second: "الوقت مذكور",
  minute: "الوقت مذكور",
  hour: "الوقت مذكور",
  day: "اليوم مذكور",
  month: "الشهر مذكور",
  quarter: "ربع السنة مذكور",
  season: "الفصل مذكور",
  half: "نصف السنة مذكور",
  year: "السنة مذكورة",
  decade: "العقد مذكور",
  century: "القرن مذكور",
  interval: "الفترة مذكورة",
};
const KINDS = { past: "وقع", planned: "مخطط له", recurring: "سنوي" };

/** From the tenth century. */
const CENTURIES = [
  "العاشر",
  "الحادي عشر",
  "الثاني عشر",
  "الثالث عشر",
  "الرابع عشر",
  "الخامس عشر",
  "السادس عشر",
  "السابع عشر",
  "الثامن عشر",
  "التاسع عشر",
  "العشرين",
  "الحادي والعشرين",
];
const DECADES = [
  "العقد الأول من",
  "العقد الثاني من",
  "عشرينيات",
  "ثلاثينيات",
  "أربعينيات",
  "خمسينيات",
  "ستينيات",
  "سبعينيات",
  "ثمانينيات",
  "تسعينيات",
];

/** The century of a year, as it stands after another noun; figures before the tenth. */
function centuryOf(year: number): string {
  const number = Math.floor(year / 100) + 1;
  return `القرن ${CENTURIES[number - 10] ?? figures(number)}`;
}

export const interfaceLanguage: InterfaceLanguage = {
  messages: {
    dir: "rtl",
    timeline: "الخط الزمني",
    pictureName: (events, folds) =>
      `خط زمني من ${counted(events, EVENT_OF)}` +
      (folds ? `، مع اختصار ${counted(folds, STRETCH)} بلا أحداث` : ""),
    keys: "مفاتيح الأسهم تنقل من حدث إلى حدث، والزائد والناقص للتكبير والتصغير، و0 لعرض الكل، وEnter لفتح حدث، وEscape لإغلاقه.",
    summary: (events, articles) =>
      counted(events, EVENT) + (articles ? ` من ${counted(articles, ARTICLE)}` : ""),
    notPlaced: (count) => `${counted(count, DATE)} بلا موضع محدد`,
    loading: "جارٍ قراءة المقالات…",
    empty: "لم يُعثر على أحداث مؤرخة.",
    failed: "تعذّر إعداد الخط الزمني.",
    retry: "إعادة المحاولة",
    ready: (events) => `الخط الزمني جاهز: ${counted(events, EVENT)}.`,
    showing: (from, to) => `المعروض من ${from} إلى ${to}.`,
    folded: "مختصر",
    foldedHint: "اختصار الفترات التي لا أحداث فيها",
    trueScale: "بالمقياس الحقيقي",
    trueScaleHint: "عرض الزمن بنسبه الحقيقية",
    list: "قائمة",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    fit: "الكل",
    fitHint: "عرض الخط الزمني كاملًا",
    published: "النشر",
    now: "الآن",
    emptyFor: (duration) => `${duration} بلا أحداث`,
    moreEvents: (left) => `عرض المزيد: ${counted(left, EVENT)}`,
    more: "بحث، رموز، مفاتيح",
    count: (events) => counted(events, EVENT),
    notWritten: (left) => `أحداث غير مدرجة هنا: ${figures(left)}.`,
    eventName: (date, title, kind) => `${date}، ${title}${kind === "past" ? "" : ` (${KINDS[kind]})`}`,
    details: "تفاصيل الحدث",
    close: "إغلاق",
    previous: "الحدث السابق",
    next: "الحدث التالي",
    position: (index, count) => `${figures(index)} من ${figures(count)}`,
    stated: (precision) => `${STATED[precision]} في النص`,
    workedOut: (mention, published) =>
      `محسوب من «${mention}»` + (published ? `، تاريخ النشر: ${published}` : ""),
    inferred: (mention) => `مستنتج من «${mention}»`,
    planned: KINDS.planned,
    recurring: KINDS.recurring,
    accounts: "تختلف الروايات",
    moreSources: (left) => `و${counted(left, SOURCE)}`,
    unnamedSource: "المقال",
    noSource: "لم يُذكر مصدر.",
    loadRefused: (address) => `لم يُفتح ${address}: لا تُفتح إلا عناوين http وhttps.`,
    loadFailed: (address, reason) => `تعذّر تحميل ${address}: ${reason}.`,
    loadTimeout: (address, seconds) => `لم يستجب ${address} خلال ${counted(seconds, SECOND)}.`,
    tooLarge: (address) => `${address} أكبر من أن يُقرأ داخل صفحة.`,
    articleMissing: (id) => `لا يوجد في هذه الصفحة عنصر معرّفه «${id}».`,
    unreadable: (address) => `${address} ليس JSON صالحًا.`,
  },
  panel: {
    find: "بحث",
    all: "الكل",
    publisher: "الناشر",
    kind: "النوع",
    entity: "الاسم",
    kinds: KINDS,
    clear: "عرض الكل",
    shown: (shown, all) => `${figures(shown)} من ${counted(all, EVENT_OF)}`,
    legend: "الرموز",
    signs: [
      "يوم محدد",
      "شهر أو سنة أو أكثر: في وقت ما خلالها",
      "من يوم إلى آخر",
      "لا يزال مستمرًا",
      "كان مخططًا له وقت الكتابة",
      "كل سنة",
      "نحو ذلك الوقت",
      "تختلف الروايات في التاريخ",
    ],
    keys: "المفاتيح",
    keyList: [
      ["← →", "إلى الحدث المجاور"],
      ["Home End", "إلى الأول والأخير"],
      ["+ −", "تكبير وتصغير"],
      ["0", "الخط الزمني كاملًا"],
      ["Enter", "فتح حدث"],
      ["Esc", "إغلاقه وإعادة العجلة إلى تمرير الصفحة"],
      ["?", "هذه القائمة"],
    ],
    save: "حفظ الصورة",
    failed: "هذه الصفحة لا تسمح بإنشاء صور فيها.",
  },
  editor: {
    editing: "التحرير",
    edit: "تحرير هذا الحدث",
    undo: "تراجع",
    redo: "إعادة",
    add: "إضافة حدث",
    addIt: "إضافة",
    cancel: "إلغاء",
    changes: (count) => counted(count, CHANGE),
    noChanges: "اختر حدثًا لتصحيحه. لم يتغير شيء بعد.",
    takeBack: (title) => `سحب التغيير: ${title}`,
    title: "العنوان",
    date: "التاريخ",
    kind: "النوع",
    kinds: KINDS,
    dateHint: "كما تقوله: 8 يوليو 2025، يوليو 2025، منذ مارس 2023.",
    understood: (date) => `فُهم على أنه ${date}`,
    notUnderstood: "هذا ليس تاريخًا مفهومًا. جرّب 8 يوليو 2025 أو يوليو 2025 أو 2025-07.",
    whichOne: "يمكن قراءة اليوم والشهر بأي من الترتيبين. أيهما المقصود؟",
    asRead: (text) => `كما قُرئ: ${text}`,
    noTitle: "يحتاج الحدث إلى عنوان.",
    hide: "إخفاء",
    remove: "حذف",
    pin: "إبراز",
    unpin: "إلغاء الإبراز",
    merge: "دمج…",
    mergeWith: "أي حدث يروي الشيء نفسه؟",
    find: "البحث عن حدث",
    noOther: "لا يوجد حدث آخر مطابق.",
    split: "تقسيم…",
    splitOff: "فصل",
    splitWhich: "أيٌّ من هذه يروي حدثًا آخر؟",
    splitSome: "اختر مصدرًا أو أكثر، لكن ليس كلها.",
    deeds: {
      title: "عنوان جديد",
      date: "تاريخ جديد",
      kind: "نوع جديد",
      hidden: "أُخفي",
      pinned: "أُبرز",
      merge: "دُمج",
      split: "قُسّم",
      add: "أُضيف",
    },
    undone: "تم التراجع.",
    redone: "تمت الإعادة.",
    takeAway: "أخذ التغييرات معك",
    copyTag: "نسخ الوسم",
    copyJson: "نسخ JSON",
    download: "تنزيل",
    copied: "تم النسخ.",
    copyHere: "لا تستطيع هذه الصفحة النسخ بنفسها. انسخ من هنا:",
    draftKept: "محفوظ كمسودة في هذا المتصفح.",
    draftFound: "استُعيدت مسودتك السابقة.",
    draftFailed: "لا يحفظ هذا المتصفح المسودات. نزّل التغييرات قبل المغادرة.",
  },
  dates: {
    about: (date) => `نحو ${date}`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    year: (year) => year,
    decade: (year) => `${DECADES[(year % 100) / 10]!} ${centuryOf(year)}`,
    century: centuryOf,
    quarter: (quarter, year) => `الربع ${["الأول", "الثاني", "الثالث", "الرابع"][quarter - 1]!} من ${year}`,
  },
};
