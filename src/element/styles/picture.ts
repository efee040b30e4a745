import { css } from "lit";

/** The horizontal picture. */
export const picture = css`
  .plot {
    position: relative;
    margin-top: 14px;
    direction: ltr;
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  .plot.fitted {
    cursor: default;
  }
  .plot:active {
    cursor: grabbing;
  }
  .picture {
    position: absolute;
    inset: 0;
    overflow: hidden;
    text-anchor: middle;
  }
  path {
    fill: none;
  }
  .axis {
    stroke: var(--nt-ink);
    stroke-width: 1.25;
  }
  .leader,
  .base,
  .overview .tick {
    stroke: var(--nt-line);
  }
  .tick,
  .fold {
    stroke: var(--nt-muted);
  }
  text,
  .probe-tick {
    font: 400 12px/1 var(--nt-text-font);
    font-variant-numeric: tabular-nums;
  }
  text {
    fill: var(--nt-muted);
    stroke: var(--nt-paper);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .context,
  .probe-context {
    font: 600 12px/1 var(--nt-text-font);
    fill: var(--nt-ink);
  }
  .fold-text {
    font-style: italic;
  }
  .fold-button,
  .label {
    position: absolute;
    left: 0;
    top: 0;
  }
  .fold-button {
    height: 28px;
  }
  .fold-button:hover {
    background: var(--nt-band);
  }
  .marker path {
    stroke: var(--nt-link);
    stroke-width: 1.5;
  }
  .marker text {
    fill: var(--nt-link);
  }
  .now path {
    stroke-dasharray: 3 2;
  }
  .mark {
    fill: var(--nt-accent);
    stroke: var(--nt-paper);
    stroke-width: 1.75;
    cursor: pointer;
  }
  .mark.band {
    fill: var(--nt-band);
    stroke: none;
  }
  .mark.bar {
    stroke-width: 0;
  }
  .mark:is(.planned, .recurring, .approximate) {
    fill: var(--nt-paper);
    stroke: var(--nt-accent);
  }
  .mark:is(.band, .bar):is(.planned, .recurring, .approximate) {
    stroke-width: 1.25;
  }
  .mark.band:is(.recurring, .approximate) {
    fill: var(--nt-band);
  }
  .mark.band.planned {
    fill: none;
  }
  .mark.recurring.point {
    stroke-width: 3;
  }
  .mark.approximate {
    stroke-dasharray: 3 2.5;
  }
  .mark.approximate.point {
    fill: var(--nt-band);
  }
  .mark.selected {
    stroke: var(--nt-accent);
    stroke-width: 3;
  }
  .dispute {
    stroke: var(--nt-accent);
    stroke-width: 1.25;
  }
  .density {
    fill: var(--nt-accent);
    opacity: 0.75;
  }
  .shown {
    fill: var(--nt-ink);
    opacity: 0.07;
  }
  .labels {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .label {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    white-space-collapse: preserve-breaks;
    text-wrap: nowrap;
    pointer-events: auto;
  }
  /* What the frame cuts off is the text's far end. */
  .label.end {
    align-items: end;
    text-align: right;
  }
  .label-date,
  .probe-date {
    display: block;
    font: 400 12.5px/18px var(--nt-text-font);
    font-variant-numeric: tabular-nums;
    color: var(--nt-muted);
  }
  .label-title,
  .probe-title {
    display: block;
    font: 400 15.5px/20px var(--nt-title-font);
  }
  .label.strong .label-title,
  .probe-strong {
    font: 600 15.5px/20px var(--nt-title-font);
  }
  .label:is(:hover, .current) .label-title {
    text-decoration: underline;
    text-decoration-color: var(--nt-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .label.selected .label-title {
    color: var(--nt-accent);
  }
`;
