import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Parser } from "htmlparser2";
import { folder, run, STORY } from "./command.js";

const file = folder();
const story = file("bridge.txt", STORY);
const render = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  run(["render", ...args]);

describe("render", () => {
  it("writes HTML that says everything without script: dates, titles, quotes, data", async () => {
    const { code, out } = await render("--published", "2024-03-05", story);
    assert.equal(code, 0);
    const seen: string[] = [];
    let data = "";
    let inData = false;
    new Parser({
      onopentag(name, { datetime, type }) {
        seen.push(name);
        if (name === "time") assert.match(datetime!, /^\d{4}/);
        inData = type === "application/ld+json";
      },
      ontext: (text) => inData && (data += text),
      onclosetag: (name) => name === "script" && (inData = false),
    }).end(out);
    assert.ok(seen.filter((name) => name === "li").length >= 2);
    assert.equal(
      seen.filter((name) => name === "li").length,
      seen.filter((name) => name === "blockquote").length,
    );
    assert.equal(seen[0], "news-timeline");
    const { itemListElement } = JSON.parse(data) as { itemListElement: { item: { name: string } }[] };
    assert.equal(itemListElement.length, seen.filter((name) => name === "li").length);
  });

  it("nothing that a text says becomes markup, in HTML or in SVG", async () => {
    const hostile = file(
      "hostile.csv",
      'date,title,publisher,url,quote\n2001,"</script><script>alert(1)</script>","<img src=x onerror=1>",javascript:alert(1),"""><svg onload=1>"\n',
    );
    for (const to of ["html", "svg"]) {
      const { out } = await render("--to", to, hostile);
      const names = new Set<string>();
      new Parser({
        onopentag: (name, attributes) => {
          names.add(name);
          assert.ok(!Object.keys(attributes).some((attribute) => attribute.startsWith("on")), name);
          assert.doesNotMatch(attributes["href"] ?? "", /^javascript/);
        },
      }).end(out);
      assert.ok(!names.has("img"));
      if (to === "svg") assert.ok(!names.has("script"));
    }
  });

  it("draws an SVG document that stands alone", async () => {
    const { code, out } = await render("--to", "svg", "--width", "900", "--published", "2024-03-05", story);
    assert.equal(code, 0);
    assert.match(out, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 900 \d+"/);
    assert.doesNotMatch(out, /NaN|undefined|class=|<style/);
    assert.match(out, /bridge/);
  });

  it("turns one format into another, and says what is lost", async () => {
    const table = file("events.csv", "date,title,names\n1966,First visit,Japan; Mongolia\n199X,Decade,\n");
    const { code, out, err } = await render("--to", "ics", table);
    assert.equal(code, 0);
    assert.match(out, /SUMMARY:First visit/);
    assert.match(err, /ics: Names of an event have no room/);
    const back = await render("--to", "csv", file("back.ics", out));
    assert.match(back.out, /1966,First visit/);
    assert.match(back.out, /199X,Decade/);
  });

  it("joins pages and timelines in other formats into one", async () => {
    const table = file("more.csv", "date,title\n1850,Bridge planned\n");
    const { out } = await render("--to", "csv", "--published", "2024-03-05", story, table);
    assert.match(out, /1850,Bridge planned/);
    assert.ok(out.trim().split("\n").length > 3);
  });

  it("says what cannot be read or written", async () => {
    assert.equal((await render("--to", "pdf", story)).code, 2);
    assert.equal((await render("--width", "wide", story)).code, 2);
    const { code, err } = await render("--from", "ics", story);
    assert.equal(code, 1);
    assert.match(err, /bridge\.txt: This is no calendar/);
    assert.equal((await render("absent.csv")).code, 1);
  });
});
