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
  const drawn = view === "horizontal";
  // A sign has its hint for a name.
  const button = (text: string, hint: string, act: () => void, pressed?: boolean): TemplateResult =>
    html`<button
      type="button"
      title=${hint}
      aria-label=${text.length === 1 ? hint : nothing}
      aria-pressed=${pressed ?? nothing}
      .textContent=${text}
      @click=${act}
    ></button>`;
  return html`${
    drawn && model.foldable
      ? [
          button(messages.folded, messages.foldedHint, () => model.setFolded(true), folded),
          button(messages.trueScale, messages.trueScaleHint, () => model.setFolded(false), !folded),
        ]
      : nothing
  }${button(messages.list, messages.list, model.toggleList, view === "list")}${
    drawn
      ? [
          button("−", messages.zoomOut, () => model.zoom(1 / ZOOM_STEP)),
          button("+", messages.zoomIn, () => model.zoom(ZOOM_STEP)),
          button(messages.fit, messages.fitHint, model.fit),
        ]
      : nothing
  }${button("…", messages.more, model.more)}`;
}
