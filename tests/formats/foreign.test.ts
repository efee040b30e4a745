import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatOf, readFormat } from "../../src/formats.js";
import type { Timeline } from "../../src/model/timeline.js";

/** Files as the tools themselves, and those who use them, write them. */
const brief = ({ events }: Timeline): string[] =>
  events.map(({ date, title, kind }) => `${date} ${title} (${kind})`);

function read(name: string, text: string): { events: string[]; losses: string[]; timeline: Timeline } {
  const format = formatOf(text, name);
  const { timeline, losses } = readFormat(text, format);
  return { events: brief(timeline), losses, timeline };
}

describe("TimelineJS", () => {
  const story = `{
    "title": { "text": { "headline": "The harbour", "text": "<p>A history</p>" } },
    "events": [
      {
        "media": { "url": "https://example.org/a.jpg", "caption": "The quay", "credit": "Museum" },
        "start_date": { "month": "8", "day": "9", "year": "1963" },
        "text": { "headline": "Quay <i>opened</i>", "text": "<p>By the mayor. <a href='https://example.org/quay'>More</a></p>" }
      },
      {
        "start_date": { "year": "1985" }, "end_date": { "year": "1987", "month": "", "day": "" },
        "group": "Works", "text": { "headline": "Rebuilt", "text": "" }, "unique_id": "rebuilt"
      },
      { "start_date": { "year": "-44", "month": "3", "day": "15" }, "text": { "headline": "Caesar &amp; the senate" } },
      { "start_date": { "year": "2019", "month": "4", "day": "15", "hour": "18", "minute": "20", "second": "", "millisecond": "" },
        "text": { "headline": "Fire" } },
      { "start_date": { "year": "" }, "text": { "headline": "Undated" } }
    ],
    "eras": [{ "start_date": { "year": "1900" }, "end_date": { "year": "1950" }, "text": { "headline": "Early" } }],
    "scale": "human"
  }`;

  it("JSON: dates of any precision, words without their HTML, what is lost said", () => {
    const { events, losses, timeline } = read("story.json", story);
    assert.deepEqual(events, [
      "1963-08-09 Quay opened (past)",
      "1985/1987 Rebuilt (past)",
      "-0044-03-15 Caesar & the senate (past)",
      "2019-04-15T18:20 Fire (past)",
    ]);
    assert.equal(timeline.events[0]!.summary, "By the mayor. More");
    assert.equal(timeline.articles[0]!.url, "https://example.org/quay");
    assert.deepEqual(timeline.events[1]!.entities, ["Works"]);
    assert.equal(timeline.events[1]!.id, "rebuilt");
    assert.match(losses.join("\n"), /media are left out[\s\S]*title slide[\s\S]*Eras/);
    assert.match(losses.join("\n"), /\(Undated\) is no date/);
  });

  it("the spreadsheet as it is downloaded", () => {
    const sheet =
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n" +
      ',,,,,,,,,"Women in Computing","",,,,,title,,\r\n' +
      '1843,,,,,,,,,"Ada Lovelace","<p>Notes, with ""Note G""</p>",https://example.org/ada.jpg,,,,,,\r\n' +
      "1945,8,15,,1946,,,,,After the war,,,,,,,,#eee\r\n" +
      "1969,7,20,20:17:40,,,,,,Landing,,,,,,,,\r\n";
    const { events, losses } = read("Timeline - od1.csv", sheet);
    assert.deepEqual(events, [
      "1843 Ada Lovelace (past)",
      "1945-08-15/1946 After the war (past)",
      "1969-07-20T20:17 Landing (past)",
    ]);
    assert.match(losses.join("\n"), /type “title”/);
  });
});

describe("tables", () => {
  it("any with a date and a title, by the names that people give their columns", () => {
    const { events, timeline, losses } = read(
      "events.csv",
      "\uFEFFWhen,Event,Source,Link,Mood\n1966,First visit,Harbour Review,https://example.org/1,good\n",
    );
    assert.deepEqual(events, ["1966 First visit (past)"]);
    assert.equal(timeline.articles[0]!.publisher, "Harbour Review");
    assert.match(losses.join(), /column “mood” is left out/);
  });

  it("parted by tabs, quoted over lines", () => {
    const { events, timeline } = read("events.tsv", 'date\ttitle\tsummary\n2025-07\tVisit\t"Two\nlines"\n');
    assert.deepEqual(events, ["2025-07 Visit (past)"]);
    assert.equal(timeline.events[0]!.summary, "Two\nlines");
  });

  it("two columns of one name: the first counts, the other is told", () => {
    const { events, losses } = read("two.csv", "date,title,title\n2001-09-11,Memorial opened,Other words\n");
    assert.deepEqual(events, ["2001-09-11 Memorial opened (past)"]);
    assert.match(losses.join(), /title \(column 3\)/);
  });

  it("a table without a date column says what it wants", () => {
    assert.throws(() => readFormat("a,b\n1,2\n", "csv"), /no columns “date” and “title”/);
  });

  it("a date of figures alone is not guessed", () => {
    const { events, losses } = read("events.csv", "date,title\n7/8/2025,Visit\n");
    assert.deepEqual(events, []);
    assert.match(losses[0]!, /“7\/8\/2025” \(Visit\) is no date/);
  });
});

describe("iCalendar", () => {
  it("a calendar with folded lines, zones, whole days and a yearly one", () => {
    const calendar = [
      "BEGIN:VCALENDAR",
      "PRODID:-//Example Corp//Calendar 70.9054//EN",
      "VERSION:2.0",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Dates",
      "BEGIN:VEVENT",
      "DTSTART;VALUE=DATE:20250708",
      "DTEND;VALUE=DATE:20250709",
      "DTSTAMP:20250701T101112Z",
      "UID:abc@example.org",
      "SUMMARY:Visit to the memorial\\, with a title that is so long that it is fold",
      " ed",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "DTSTART:20250720T180000Z",
      "DTEND:20250720T200000Z",
      "UID:def@example.org",
      "SUMMARY:Count",
      "LOCATION:Town hall",
      "STATUS:TENTATIVE",
      "URL:https://example.org/count",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "DTSTART;VALUE=DATE:20250815",
      "RRULE:FREQ=YEARLY",
      "UID:ghi@example.org",
      "SUMMARY:End of the war",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "DTSTART;VALUE=DATE:20250901",
      "DTEND;VALUE=DATE:20250906",
      "UID:jkl@example.org",
      "SUMMARY:Congress",
      "RRULE:FREQ=WEEKLY;BYDAY=MO",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n");
    const { events, losses } = read("dates.ics", calendar);
    assert.deepEqual(events, [
      "2025-07-08 Visit to the memorial, with a title that is so long that it is folded (past)",
      "2025-07-20T18:00Z/2025-07-20T20:00Z Count (planned)",
      "2025-08-15 End of the war (recurring)",
      "2025-09-01/2025-09-05 Congress (recurring)",
    ]);
    assert.match(losses.join("\n"), /FREQ=WEEKLY;BYDAY=MO” is left out/);
  });

  it("what is no calendar is refused", () => {
    assert.throws(() => readFormat("BEGIN:VCALENDAR\r\nnonsense", "ics"), /This is no calendar/);
  });
});

describe("JSON-LD", () => {
  it("events wherever they stand in a page's data", () => {
    const { events, timeline } = read(
      "page.jsonld",
      `{"@context":"https://schema.org","@graph":[{"@type":"WebPage","about":{"@type":["BusinessEvent"],"name":"Congress",
        "startDate":"2026-09-01","endDate":"2026-09-05","eventStatus":"https://schema.org/EventScheduled","url":"https://example.org/c"}},
        {"@type":"Event","name":"Founded","startDate":"1887","about":[{"@type":"Organization","name":"The bank"}]}]}`,
    );
    assert.deepEqual(events, ["2026-09-01/2026-09-05 Congress (planned)", "1887 Founded (past)"]);
    assert.equal(timeline.articles[0]!.url, "https://example.org/c");
    assert.deepEqual(timeline.events[1]!.entities, ["The bank"]);
  });
});

describe("markwhen", () => {
  it("settings, sections, ranges, tags, links and lines below an entry", () => {
    const { events, timeline, losses } = read(
      "project.mw",
      `title: Harbour
description: What happened
---

# Works
1963-08-09: Quay opened #works
By the mayor, in the rain.

1985/1987: Rebuilt
2023-03 / now: Under repair [Harbour Review](https://example.org/repair)
- [ ] 2026: Reopening
12/2012: When
`,
    );
    assert.deepEqual(events, [
      "1963-08-09 Quay opened (past)",
      "1985/1987 Rebuilt (past)",
      "2023-03/.. Under repair Harbour Review (past)",
      "2026 Reopening (planned)",
    ]);
    assert.equal(timeline.events[0]!.summary, "By the mayor, in the rain.");
    assert.equal(timeline.articles[0]!.url, "https://example.org/repair");
    assert.match(losses.join("\n"), /Sections are left out[\s\S]*“12\/2012” is no date/);
  });
});

describe("feeds", () => {
  it("RSS", () => {
    const { events, timeline } = read(
      "feed.xml",
      `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Harbour Review</title><link>https://example.org/</link>
<item><title>Bridge &amp; quay shut</title><link>https://example.org/1</link><guid>https://example.org/1</guid>
<pubDate>Thu, 17 Jul 2025 22:05:31 +0900</pubDate><description><![CDATA[<p>The <b>council</b> said so.</p>]]></description></item>
</channel></rss>`,
    );
    assert.deepEqual(events, ["2025-07-17T13:05Z Bridge & quay shut (past)"]);
    assert.equal(timeline.events[0]!.summary, "The council said so.");
    assert.equal(timeline.articles[0]!.publisher, "Harbour Review");
  });

  it("Atom", () => {
    const { events } = read(
      "feed.atom",
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id>
<entry><title type="html">Vote &lt;em&gt;held&lt;/em&gt;</title><id>urn:1</id><link href="https://example.org/2"/>
<updated>2025-07-20T20:00:00Z</updated><summary>All went.</summary></entry></feed>`,
    );
    assert.deepEqual(events, ["2025-07-20T20:00Z Vote held (past)"]);
  });
});

describe("vis-timeline", () => {
  it("items with times in every form that it takes", () => {
    const { events, losses } = read(
      "items.json",
      `[{"id": 1, "content": "<b>Opened</b>", "start": "2014-04-20"},
        {"id": 2, "content": "Works", "start": "2014-04-14", "end": 1398038400000, "group": "a"},
        {"content": "Talk", "start": "2014-04-16T10:30:00.000Z"},
        {"content": "Night", "start": "2014-01-01", "end": "2014-02-01", "type": "background"}]`,
    );
    assert.deepEqual(events, [
      "2014-04-20 Opened (past)",
      "2014-04-14/2014-04-21 Works (past)",
      "2014-04-16T10:30:00.000Z Talk (past)",
    ]);
    assert.deepEqual(losses, ["Backgrounds are left out"]);
  });
});

describe("what is in no known format", () => {
  it("says which are known", () => {
    assert.throws(
      () => readFormat("just words"),
      /none of the formats that are known: json, timelinejs, jsonld/,
    );
    assert.throws(() => readFormat("{}", "xlsx"), /“xlsx” cannot be read/);
  });
});
