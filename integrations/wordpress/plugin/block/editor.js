// The block in the editor. Its preview is the real thing: the script, in a frame without rights, reads the text as it
// stands in the editor. What it reads is kept with the post, for readers without script.
(function ({ blocks, blockEditor, components, coreData, data, element, i18n }, { script, lang, fields }) {
  const { createElement: h, Fragment, useEffect, useMemo, useRef, useState } = element;
  const { __ } = i18n;
  const [CORRECTIONS, EVENTS] = fields;
  const ARTICLE = "news-timeline-article";
  /** ms after the last key until the preview reads anew. */
  const PAUSE = 700;

  const escape = (text) =>
    String(text).replace(
      /[&<>"]/g,
      (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
    );

  /** In the frame: tells what was read before it is corrected, corrects it, tells what is corrected by hand, and says how high it is. */
  const inFrame = `
    const element = document.querySelector("news-timeline");
    const corrections = document.body.dataset.corrections;
    const tell = (message) => parent.postMessage(message, "*");
    element.addEventListener("news-timeline-ready", ({ detail }) => {
      tell({ newsTimeline: "read", timeline: detail.timeline });
      if (corrections) element.overrides = JSON.parse(corrections);
    }, { once: true });
    element.addEventListener("news-timeline-edit", ({ detail }) =>
      tell({ newsTimeline: "corrected", corrections: detail.overrides ? JSON.stringify(detail.overrides) : "" }));
    new ResizeObserver(() => tell({ newsTimeline: "height", height: element.offsetHeight })).observe(element);`;

  /** The preview's page. The frame it stands in has no rights, whatever the text holds. */
  function page({ attributes, title, content, date, corrections, editable }) {
    const { lines, src } = attributes;
    const own = lines
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter(([when, what]) => when && what)
      .map(
        ([when, what]) => `<li><time datetime="${escape(when)}">${escape(when)}</time> ${escape(what)}</li>`,
      );
    const settings = ["heading", "layout", "scale", "language", "follow"].filter((name) => attributes[name]);
    const given = settings.map((name) => ` ${name}="${escape(attributes[name])}"`).join("");
    const reads = own.length ? "" : src ? ` src="${escape(src)}"` : ` for="${ARTICLE}"`;
    const published = ` published="${escape(attributes.published || date)}"`;
    return `<!doctype html><html lang="${escape(lang)}"><meta charset="utf-8"><script src="${escape(script)}"></script>
      <style>body{margin:0}</style><body data-corrections="${escape(corrections)}">
      <news-timeline${given}${reads}${published}${own.length || !editable ? "" : " editable"}>${own.length ? `<ol>${own.join("")}</ol>` : ""}</news-timeline>
      <article id="${ARTICLE}" style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">
      <h1>${escape(title)}</h1>${content}</article><script>${inFrame}</script></body></html>`;
  }

  const isJson = (text) => {
    try {
      return text.trim() === "" || typeof JSON.parse(text) === "object";
    } catch {
      return false;
    }
  };

  function edit({ attributes, setAttributes }) {
    const props = blockEditor.useBlockProps();
    const frame = useRef(null);
    const [height, setHeight] = useState(320);
    const post = data.useSelect((select) => {
      const editor = select("core/editor");
      return {
        type: editor.getCurrentPostType(),
        title: editor.getEditedPostAttribute("title") ?? "",
        date: String(editor.getEditedPostAttribute("date") ?? "").slice(0, 10),
        blocks: select("core/block-editor").getBlocks(),
      };
    }, []);
    const [meta, setMeta] = coreData.useEntityProp("postType", post.type, "meta");
    const corrections = meta?.[CORRECTIONS] ?? "";
    const [draft, setDraft] = useState(corrections);
    const [html, setHtml] = useState("");
    // What is corrected in the preview is shown there already: only what is written by hand makes a new one.
    const latest = useRef(corrections);
    const [written, setWritten] = useState(0);
    const correct = (value) => {
      latest.current = value;
      setDraft(value);
      setMeta({ ...meta, [CORRECTIONS]: value });
    };

    // The text without this block's own kind, which is no part of the story.
    const wanted = useMemo(() => {
      const told = post.blocks.filter(({ name }) => name !== "news-timeline/timeline");
      const content = blocks.serialize(told).replace(/<!--[\s\S]*?-->/g, "");
      return page({ ...post, attributes, content, corrections: latest.current, editable: Boolean(meta) });
    }, [post.blocks, post.title, post.date, attributes, written, Boolean(meta)]);
    useEffect(() => {
      const timer = setTimeout(() => setHtml(wanted), PAUSE);
      return () => clearTimeout(timer);
    }, [wanted]);

    const readsArticle = !attributes.lines.trim() && !attributes.src;
    useEffect(() => {
      const take = ({ source, data: message }) => {
        if (!frame.current || source !== frame.current.contentWindow) return;
        if (message?.newsTimeline === "height")
          setHeight(Math.min(900, Math.max(80, Number(message.height) || 0)));
        if (message?.newsTimeline === "corrected" && meta && isJson(String(message.corrections)))
          correct(String(message.corrections));
        if (message?.newsTimeline !== "read" || !readsArticle || !meta) return;
        const events = message.timeline.events.map(({ id, date, title, kind, salience, sources }) => ({
          date,
          kind,
          id,
          title,
          salience,
          quote: sources[0]?.quote ?? "",
        }));
        const read = JSON.stringify({ events });
        const kept = meta[EVENTS] ? JSON.parse(meta[EVENTS]).events.map(({ id, date }) => id + date) : [];
        if (kept.join() !== events.map(({ id, date }) => id + date).join())
          setMeta({ ...meta, [EVENTS]: read });
      };
      const host = frame.current?.ownerDocument.defaultView ?? window;
      host.addEventListener("message", take);
      return () => host.removeEventListener("message", take);
    }, [readsArticle, meta, html]);

    const text = (name, label, help) =>
      h(components.TextControl, {
        label,
        help,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const choice = (name, label, options) =>
      h(components.SelectControl, {
        label,
        value: attributes[name],
        options: options.map(([value, said]) => ({ value, label: said })),
        onChange: (value) => setAttributes({ [name]: value }),
      });

    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        h(
          components.PanelBody,
          { title: __("Timeline", "news-timeline") },
          text("heading", __("Heading", "news-timeline")),
          text(
            "src",
            __("Addresses of articles", "news-timeline"),
            __("Empty: the timeline of this article.", "news-timeline"),
          ),
          h(components.TextareaControl, {
            label: __("Events of your own", "news-timeline"),
            help: __(
              "A line each: date | title | address. Where there are any, nothing is read.",
              "news-timeline",
            ),
            value: attributes.lines,
            onChange: (lines) => setAttributes({ lines }),
          }),
          choice("layout", __("Layout", "news-timeline"), [
            ["", __("By the room there is", "news-timeline")],
            ["horizontal", __("Horizontal", "news-timeline")],
            ["vertical", __("Vertical", "news-timeline")],
            ["list", __("List", "news-timeline")],
          ]),
          choice("scale", __("Stretches without events", "news-timeline"), [
            ["", __("Shortened where that helps", "news-timeline")],
            ["folded", __("Shortened", "news-timeline")],
            ["linear", __("In true proportion", "news-timeline")],
          ]),
        ),
        h(
          components.PanelBody,
          { title: __("Corrections", "news-timeline"), initialOpen: false },
          h(components.TextareaControl, {
            label: __("Corrections (JSON)", "news-timeline"),
            help: isJson(draft)
              ? __("Saved with the post.", "news-timeline")
              : __("This is no JSON yet; it is not saved.", "news-timeline"),
            value: draft,
            rows: 8,
            onChange: (value) => {
              if (!isJson(value)) return void setDraft(value);
              correct(value);
              setWritten((times) => times + 1);
            },
          }),
        ),
      ),
      h(
        "div",
        props,
        h("iframe", {
          ref: frame,
          title: __("Preview of the timeline", "news-timeline"),
          sandbox: "allow-scripts",
          srcDoc: html,
          style: { border: 0, width: "100%", height: `${height}px` },
        }),
      ),
    );
  }

  blocks.registerBlockType("news-timeline/timeline", { edit, save: () => null });
})(window.wp, window.newsTimelineEditor);
