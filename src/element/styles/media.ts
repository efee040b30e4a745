import { css } from "lit";

/** Reduced motion, forced colours, print. */
export const media = css`
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      --nt-ink: CanvasText;
      --nt-muted: CanvasText;
      --nt-line: GrayText;
      --nt-paper: Canvas;
      --nt-accent: LinkText;
      --nt-band: color-mix(in srgb, LinkText 30%, Canvas);
      --nt-link: LinkText;
    }
    /* Marks are told apart by what their colours mean, which forced colours would take from them. */
    svg {
      forced-color-adjust: none;
    }
    .tools button[aria-pressed="true"],
    .label.selected {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .tools,
    .details-close,
    .steps button {
      display: none;
    }
    .list.sr {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
      white-space: normal;
    }
  }
`;
