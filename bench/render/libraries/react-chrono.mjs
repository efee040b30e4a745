import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Chrono } from "react-chrono";
import "react-chrono/dist/style.css";
import { measure } from "../page.mjs";

// It has no scale of time, so there is no stretch of time to show.
measure({
  prepare: (events) => events.map(({ date, title }) => ({ title: date, cardTitle: title })),
  draw(host, items) {
    host.style.cssText = "width:1200px;height:620px";
    createRoot(host).render(createElement(Chrono, { items, mode: "HORIZONTAL", disableInteraction: true }));
  },
});
