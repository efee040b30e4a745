import { css } from "lit";

/** What is known of one event. */
export const details = css`
  .details {
    display: grid;
    grid-template-columns: minmax(130px, 190px) 1fr auto;
    gap: 8px 28px;
    margin-top: 18px;
    padding: 20px 22px;
    border-radius: 10px;
    background: var(--nt-panel);
  }
  .details-when > time {
    font: 600 17px/1.3 var(--nt-title-font);
    color: var(--nt-accent);
  }
  .details-when p {
    margin-top: 4px;
    color: var(--nt-muted);
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 4px;
    font-variant-numeric: tabular-nums;
  }
  .steps button,
  .details-close button {
    min-width: 28px;
    min-height: 28px;
    border-radius: 6px;
    font-size: 20px;
    line-height: 1;
    text-align: center;
  }
  .steps span {
    white-space: nowrap;
    margin-inline-end: 6px;
  }
  .steps button:hover,
  .details-close button:hover {
    background: var(--nt-band);
  }
  .steps button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .details-close button {
    color: var(--nt-muted);
    margin: -6px -8px 0 0;
  }
  .details h3 {
    font: 600 19px/1.3 var(--nt-title-font);
    text-wrap: pretty;
  }
  .details-what {
    max-width: 44rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .details-what > * + * {
    margin-top: 10px;
  }
  .source blockquote {
    font: italic 400 16px/1.5 var(--nt-title-font);
    color: var(--nt-muted);
  }
  mark {
    background: var(--nt-band);
    color: var(--nt-ink);
    border-radius: 3px;
    padding: 1px 3px;
  }
  .source figcaption {
    margin-top: 4px;
    color: var(--nt-muted);
  }
  .accounts ul {
    margin-top: 2px;
    color: var(--nt-muted);
  }
`;
