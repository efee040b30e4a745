// What the checks do with a site: write posts as somebody, and look at pages as a reader with or without script.

/** Publishes and reads. */
export class Visitor {
  constructor(site, browser) {
    this.site = site;
    this.browser = browser;
  }

  /** Calls the REST interface as a user. */
  async rest(user, method, route, body) {
    const credentials = Buffer.from(`${user}:${this.site.users[user]}`).toString("base64");
    const address = `${this.site.address}/index.php?rest_route=${route.replace("?", "&")}`;
    const response = await fetch(address, {
      method,
      headers: { authorization: `Basic ${credentials}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** Publishes a post as the author and answers with it. */
  async publish(post) {
    const { status, body } = await this.rest("writer", "POST", "/wp/v2/posts?context=edit", {
      status: "publish",
      date: "2025-07-17T10:00:00",
      ...post,
    });
    if (status !== 201) throw new Error(`WordPress did not publish the post: ${JSON.stringify(body)}`);
    return body;
  }

  /** The HTML that a page is sent as. */
  async source(address) {
    const response = await fetch(address);
    return response.text();
  }

  /**
   * Opens a page and answers with what `look`, run in the page, gives.
   * @param {{ script?: boolean, ready?: number }} how without script, or waiting for so many timelines to be drawn
   */
  async look(address, { script = true, ready = 0 }, look) {
    const page = await this.browser.newPage();
    try {
      await page.setViewport({ width: 1100, height: 900 });
      await page.setJavaScriptEnabled(script);
      const wrong = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("dialog", (dialog) => {
        wrong.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(address, { waitUntil: "networkidle0" });
      if (ready)
        await page.waitForFunction(
          (count) =>
            [...document.querySelectorAll("news-timeline")].filter((element) => element.timeline).length ===
            count,
          { timeout: 10_000 },
          ready,
        );
      const seen = await page.evaluate(look);
      if (wrong.length) throw new Error(`${address}: ${wrong.join("; ")}`);
      return seen;
    } finally {
      await page.close();
    }
  }
}
