import { css } from "lit";

/** The vertical form: dates, the spine with its marks, titles. */
export const spine = css`
  .spine {
    --when: 92px;
    margin-top: 10px;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: var(--when) 14px 1fr;
    align-items: start;
    column-gap: 10px;
    padding-bottom: 16px;
  }
  .row::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--when) + 16.5px);
    border-inline-start: 1.25px solid var(--nt-ink);
  }
  .row:first-child::before {
    top: 10px;
  }
  .row:last-child::before {
    bottom: auto;
    height: 22px;
  }
  .row-details:empty {
    display: none;
  }
  .row > .gap {
    grid-column: 3;
    padding: 2px 0 16px;
  }
  .row > .gap::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--when) + 10px);
    margin-top: -3px;
    width: 14px;
    height: 26px;
    background: repeating-linear-gradient(135deg, var(--nt-paper) 0 5px, var(--nt-muted) 5px 6px);
    border-block: 3px solid var(--nt-paper);
  }
  .row-marker {
    position: relative;
    grid-column: 3;
    padding-bottom: 14px;
    color: var(--nt-link);
  }
  .row > .row-marker::before {
    content: "";
    position: absolute;
    inset-inline-start: -26px;
    top: 9px;
    width: 18px;
    border-top: 1.5px solid var(--nt-link);
  }
  .trailing {
    padding-inline-start: 126px;
  }
  .row-date {
    grid-column: 1;
    padding-top: 2px;
    text-align: end;
    color: var(--nt-muted);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .row-mark {
    position: relative;
    grid-column: 2;
    margin-inline-start: -1px;
  }
  .row-title {
    grid-column: 3;
    min-height: 24px;
    font: 400 16px/1.35 var(--nt-title-font);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .row.strong .row-title {
    font-weight: 600;
  }
  .row.selected .row-title {
    color: var(--nt-accent);
  }
  .row-details {
    grid-column: 3;
  }
  .row-details .details {
    grid-template-columns: 1fr auto;
    margin-top: 10px;
    padding: 14px 16px;
  }
  .row-details .details-what {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .row-details .details-close {
    grid-column: 2;
    grid-row: 1;
  }
  .row-details h3 {
    display: none;
  }
  .more {
    margin: 2px 0 14px;
    padding: 4px 12px;
  }
  .row > .more {
    grid-column: 3;
    justify-self: start;
  }
  .column > .more {
    margin-inline-start: 126px;
  }
`;
