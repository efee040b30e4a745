import { css } from "lit";

/** The list: era, year, event. */
export const list = css`
  .list {
    margin-top: 8px;
  }
  .list.sr {
    margin: 0;
  }
  .branch {
    font: 600 15px/1.4 var(--nt-title-font);
    padding: 10px 0 4px;
  }
  summary.branch {
    cursor: pointer;
    padding-block: 8px;
  }
  .eras > li > .branch {
    font-size: 18px;
    border-bottom: 1px solid var(--nt-line);
  }
  .single > .branch {
    position: absolute;
    clip-path: inset(50%);
  }
  .years {
    padding-inline-start: 2px;
  }
  .events > li {
    display: grid;
    grid-template-columns: minmax(92px, 150px) 1fr;
    column-gap: 16px;
    padding: 5px 0;
  }
  .events time {
    padding-top: 2px;
    color: var(--nt-muted);
    font-variant-numeric: tabular-nums;
  }
  .list .gap {
    padding: 8px 0;
  }
  .list-title {
    min-height: 24px;
    font: 400 16px/1.4 var(--nt-title-font);
    overflow-wrap: anywhere;
  }
  button.list-title:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .events .row-details {
    grid-column: 1 / -1;
  }
`;
