/** A sheet of its own, added when the panel is first opened. */
export const STYLES = `
.more-panel { border-bottom: 1px solid var(--nt-line); padding: 4px 0 14px; }
.more-panel form { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; }
.more-panel label { display: grid; gap: 2px; color: var(--nt-muted); }
.more-panel :is(input, select) {
  font: inherit; color: var(--nt-ink); background: var(--nt-paper);
  border: 1px solid var(--nt-line); border-radius: 6px; padding: 4px 8px; min-height: 30px; max-width: 16rem;
}
.more-panel form button, .more-panel .save button {
  border: 1px solid var(--nt-line); border-radius: 6px; padding: 4px 10px; min-height: 30px;
}
.more-panel :disabled { opacity: 0.5; cursor: default; }
.more-panel output { color: var(--nt-muted); padding-bottom: 6px; }
.more-panel .explained { display: flex; flex-wrap: wrap; gap: 8px 48px; margin-top: 14px; }
.more-panel h3 { font: 600 13px/1.4 var(--nt-text-font); margin-bottom: 4px; }
.more-panel dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 12px; margin: 0; color: var(--nt-muted); }
.more-panel dd { margin: 0; }
.more-panel dt { color: var(--nt-ink); }
.more-panel .save { display: flex; gap: 6px; flex-wrap: wrap; }
`;
