import { css } from "lit";

/** What stands around the picture: heading, summary, buttons, states. */
export const chrome = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    border-top: 2px solid var(--nt-ink);
    padding: 12px 0 8px;
  }
  h2 {
    font: 600 20px/1.25 var(--nt-title-font);
    text-wrap: balance;
  }
  .summary {
    color: var(--nt-muted);
    font-variant-numeric: tabular-nums;
  }
  .summary span {
    display: inline-block;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: auto;
  }
  .tools button {
    min-width: 32px;
    min-height: 30px;
    padding: 3px 10px;
    border: 1px solid transparent;
    border-radius: 7px;
    color: var(--nt-muted);
    text-align: center;
  }
  .tools button:hover {
    color: var(--nt-ink);
    background: var(--nt-panel);
  }
  .tools button[aria-pressed="true"] {
    color: var(--nt-ink);
    border-color: var(--nt-line);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 16px;
    padding: 26px 0;
    color: var(--nt-muted);
    font-size: 15px;
  }
  .state.failed strong {
    color: var(--nt-ink);
    font-weight: 600;
  }
  .state button {
    padding: 5px 14px;
    color: var(--nt-ink);
  }
  .state button,
  .more {
    border: 1px solid var(--nt-line);
    border-radius: 7px;
  }
  .state.loading::before {
    content: "";
    width: 14px;
    height: 14px;
    border: 2px solid var(--nt-line);
    border-top-color: var(--nt-accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
`;
