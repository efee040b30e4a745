import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "./messages.js";

/** What the element is doing: nothing was given, reading, nothing found, no way to read, or drawn. */
export type Phase = "idle" | "loading" | "empty" | "failed" | "ready";

export function headerTemplate(
  heading: string | null,
  summary: readonly string[],
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!heading && !summary.length) return nothing;
  return html`<header part="header">
    ${heading ? html`<h2 part="heading" dir="auto">${heading}</h2>` : nothing}
    <p class="summary">${summary.map((part, i) => html`${i ? " · " : nothing}<span>${part}</span>`)}</p>
    <div class="tools" part="tools" role="group" aria-label=${messages.timeline}></div>
  </header>`;
}

/** What stands in the picture's place while there is none. */
export function stateTemplate(
  phase: Phase,
  reason: string,
  messages: Messages,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (phase === "loading") return html`<p class="state loading" role="status">${messages.loading}</p>`;
  if (phase === "empty") return html`<p class="state" role="status">${messages.empty}</p>`;
  if (phase !== "failed") return nothing;
  return html`<div class="state failed" role="alert">
    <p><strong>${messages.failed}</strong> ${reason}</p>
    <button type="button" @click=${retry}>${messages.retry}</button>
  </div>`;
}
