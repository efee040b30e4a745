import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "./messages.js";

/** What the buttons above the picture show and do. */
export interface ToolbarModel {
  messages: Messages;
  view: "horizontal" | "vertical" | "list";
  folded: boolean;
  foldable: boolean;
  setFolded: (folded: boolean) => void;
  toggleList: () => void;
  zoom: (factor: number) => void;
  fit: () => void;
  more: () => void;
}

export const ZOOM_STEP = 1.6;

export function toolbarTemplate(model: ToolbarModel): TemplateResult {
  const { messages, view, folded } = model;
  const toggle = (text: string, hint: string, pressed: boolean, act: () => void): TemplateResult =>
    html`<button type="button" title=${hint} aria-pressed=${String(pressed)} @click=${act}>${text}</button>`;
  const push = (text: string, hint: string, act: () => void): TemplateResult =>
    html`<button type="button" title=${hint} aria-label=${hint} @click=${act}>${text}</button>`;
  return html`${
    view === "horizontal" && model.foldable
      ? html`${toggle(messages.folded, messages.foldedHint, folded, () => model.setFolded(true))}
        ${toggle(messages.trueScale, messages.trueScaleHint, !folded, () => model.setFolded(false))}`
      : nothing
  }
  ${toggle(messages.list, messages.list, view === "list", model.toggleList)}
  ${
    view === "horizontal"
      ? html`${push("−", messages.zoomOut, () => model.zoom(1 / ZOOM_STEP))}
          ${push("+", messages.zoomIn, () => model.zoom(ZOOM_STEP))}
          <button type="button" title=${messages.fitHint} @click=${model.fit}>${messages.fit}</button>`
      : nothing
  }
  ${push("…", messages.more, model.more)}`;
}
