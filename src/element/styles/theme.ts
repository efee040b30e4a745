import { css } from "lit";

/**
 * Colours come from `color-scheme`; each can be set from outside by the custom property of the same name with
 * `--news-timeline-` before it: ink, muted, line, paper, panel, accent, band, link, title-font, text-font.
 */
export const theme = css`
  :host {
    --nt-ink: var(--news-timeline-ink, light-dark(#16181d, #eceef2));
    --nt-muted: var(--news-timeline-muted, light-dark(#5d6470, #a3abb8));
    --nt-line: var(--news-timeline-line, light-dark(#d9dde3, #3a414c));
    --nt-paper: var(--news-timeline-paper, light-dark(#fff, #14161a));
    --nt-panel: var(--news-timeline-panel, light-dark(#f7f6f3, #1d2027));
    --nt-accent: var(--news-timeline-accent, light-dark(#b3261e, #ff8a7d));
    --nt-band: var(--news-timeline-band, light-dark(#b3261e26, #ff8a7d3a));
    --nt-link: var(--news-timeline-link, light-dark(#1d4ed8, #8fb4ff));
    --nt-title-font: var(--news-timeline-title-font, Charter, Georgia, serif);
    --nt-text-font: var(--news-timeline-text-font, system-ui, sans-serif);
    display: block;
    color: var(--nt-ink);
    background: var(--nt-paper);
    font: 400 13px/1.45 var(--nt-text-font);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--nt-link);
    outline-offset: 3px;
    border-radius: 3px;
  }
  a {
    color: var(--nt-link);
    text-underline-offset: 2px;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet,
  .gap {
    color: var(--nt-muted);
  }
  .gap {
    font-style: italic;
  }
  .probes {
    position: absolute;
    visibility: hidden;
    height: 0;
    overflow: hidden;
  }
`;
