import assert from "node:assert/strict";

/** Signs in as the author and opens the block editor. */
async function openEditor({ browser, site }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(`${site.address}/wp-login.php`);
  // Not typed: shortly after it has loaded, the form takes the focus back to the name, and the password would go there.
  const fill = (field, value) => page.$eval(field, (input, text) => (input.value = text), value);
  await fill("#user_login", "writer");
  await fill("#user_pass", "writer-password");
  await Promise.all([page.waitForNavigation(), page.$eval("#loginform", (form) => form.submit())]);
  assert.match(page.url(), /\/wp-admin\//, "the author could not sign in");
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId());
  assert.deepEqual(wrong, []);
  return { page, close: () => context.close() };
}

export const editorChecks = {
  "an author puts the block into a post, sees it read the text, corrects it and publishes": async (
    visitor,
  ) => {
    const { page, close } = await openEditor(visitor);
    try {
      await page.evaluate(() => {
        const { blocks, data } = window.wp;
        data.dispatch("core/editor").editPost({ title: "The bridge at Arnsund" });
        const text = "The old bridge was opened in 1926. The council closed it in March 2004.";
        data
          .dispatch("core/block-editor")
          .insertBlocks([
            blocks.createBlock("core/paragraph", { content: text }),
            blocks.createBlock("news-timeline/timeline", { heading: "Before" }),
          ]);
      });
      const titled = async (sought) => {
        for (let wait = 0; wait < 100; wait++) {
          for (const frame of page.frames()) {
            const seen = await frame
              .evaluate(() => document.querySelector("news-timeline")?.shadowRoot?.textContent ?? "")
              .catch(() => "");
            if (seen.includes(sought)) return seen;
          }
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        throw new Error(`The preview does not show “${sought}”.`);
      };
      await titled("Before");
      const read = await page.waitForFunction(() => {
        const { _news_timeline_events: kept } = window.wp.data
          .select("core/editor")
          .getEditedPostAttribute("meta");
        return kept && JSON.parse(kept).events.length >= 2 ? kept : null;
      });
      const { events } = JSON.parse(await read.jsonValue());
      assert.deepEqual(
        events.map(({ date }) => date),
        ["1926", "2004-03"],
      );
      const corrections = { version: 1, changes: [{ event: events[0].id, title: "A bridge at last" }] };
      // The setting and the corrections as a person makes them: in the block's own panels.
      await page.evaluate(() => {
        const { data } = window.wp;
        const [, timeline] = data.select("core/block-editor").getBlocks();
        data.dispatch("core/block-editor").selectBlock(timeline.clientId);
        data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block");
      });
      const heading = await page.waitForSelector(".block-editor-block-inspector input[type=text]");
      await heading.focus();
      await page.keyboard.press("End");
      for (let sign = 0; sign < "Before".length; sign++) await page.keyboard.press("Backspace");
      await heading.type("After");
      await titled("After");
      await page.evaluate(() =>
        [...document.querySelectorAll(".block-editor-block-inspector .components-panel__body-toggle")]
          .find((button) => button.textContent.includes("Corrections"))
          .click(),
      );
      await page.waitForFunction(
        () => document.querySelectorAll(".block-editor-block-inspector textarea").length > 1,
      );
      const areas = await page.$$(".block-editor-block-inspector textarea");
      await areas.at(-1).type(JSON.stringify(corrections));
      await titled("A bridge at last");
      // And in place: the other event's title, in the preview itself.
      const preview = async (run, ...given) => {
        for (let wait = 0; wait < 100; wait++) {
          for (const frame of page.frames()) {
            const done = await frame.evaluate(run, ...given).catch(() => null);
            if (done) return done;
          }
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        throw new Error("The preview is not as it should be.");
      };
      await preview((id) => {
        const element = document.querySelector("news-timeline");
        element?.select(id);
        const field = element?.shadowRoot.querySelector(
          ".edit-form .edit-title input, .edit-form .edit-title textarea",
        );
        if (!field) return false;
        field.value = "Closed for good";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      }, events[1].id);
      await page.waitForFunction(() => {
        const { _news_timeline_corrections: kept } = window.wp.data
          .select("core/editor")
          .getEditedPostAttribute("meta");
        return kept && JSON.parse(kept).changes.some(({ title }) => title === "Closed for good");
      });
      assert.match(await areas.at(-1).evaluate(({ value }) => value), /A bridge at last.*Closed for good/);
      const link = await page.evaluate(async () => {
        const { data } = window.wp;
        data.dispatch("core/editor").editPost({ status: "publish" });
        await data.dispatch("core/editor").savePost();
        return data.select("core/editor").getCurrentPost().link;
      });
      const look = () =>
        [...document.querySelectorAll("[data-news-timeline] li span")].map((one) => one.textContent);
      assert.deepEqual(await visitor.look(link, { script: false }, look), [
        "A bridge at last",
        "Closed for good",
      ]);
      const seen = await visitor.look(link, { ready: 1 }, () => {
        const element = document.querySelector("news-timeline");
        return [element.heading, ...element.timeline.events.map(({ title }) => title)];
      });
      assert.deepEqual(seen, ["After", "A bridge at last", "Closed for good"]);
    } finally {
      await close();
    }
  },
};
