/** A sheet of its own, added when an element is first edited. */
export const STYLES = `
.edit-strip { border-bottom: 1px solid var(--nt-line); padding: 6px 0 10px; }
.edit-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
.edit-status { flex: 1 1 12rem; color: var(--nt-muted); margin-inline: 10px; overflow-wrap: anywhere; }
.edit-strip button, .edit-form button {
  min-height: 30px; padding: 3px 10px; border: 1px solid var(--nt-line); border-radius: 7px; color: var(--nt-ink);
}
.edit-strip button:hover, .edit-form button:hover { background: var(--nt-band); }
.edit-strip [aria-disabled="true"], .edit-form [aria-disabled="true"] { opacity: 0.5; cursor: default; background: none; }
.edit-strip [aria-expanded="true"], .edit-form [aria-expanded="true"], .edit-form [aria-pressed="true"] {
  background: var(--nt-panel); border-color: var(--nt-muted);
}
.edit-form button.main { border-color: var(--nt-ink); font-weight: 600; }
.edit-form { display: grid; gap: 4px 14px; margin-top: 12px; max-width: 44rem; }
.details .edit-form { border-top: 1px solid var(--nt-line); padding-top: 14px; margin-top: 6px; }
.edit-form label, .edit-by-hand { display: grid; gap: 2px; color: var(--nt-muted); }
.edit-strip :is(input, textarea, select), .edit-form :is(input, textarea, select) {
  font: inherit; font-size: 15px; color: var(--nt-ink); background: var(--nt-paper);
  border: 1px solid var(--nt-line); border-radius: 6px; padding: 5px 9px; min-height: 34px; width: 100%;
}
.edit-form .edit-title textarea {
  font: 600 16px/1.3 var(--nt-title-font); resize: vertical; field-sizing: content; min-height: 34px; max-height: 9rem;
}
.edit-form [aria-invalid] { border-color: var(--nt-accent); }
.edit-note { color: var(--nt-muted); min-height: 1.45em; }
.edit-note:empty { min-height: 0; }
.edit-note.wrong { color: var(--nt-accent); }
.edit-date { max-width: 26rem; }
.edit-either { display: inline-flex; flex-wrap: wrap; gap: 6px; margin-inline-start: 6px; }
.edit-row { display: flex; flex-wrap: wrap; align-items: end; gap: 10px 14px; margin-top: 4px; }
.edit-row select { width: auto; min-width: 9rem; }
.edit-buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.edit-tool { border: 1px solid var(--nt-line); border-radius: 8px; padding: 6px 8px 10px; margin: 8px 0 0; min-width: 0; }
.edit-tool legend { padding: 0 6px; color: var(--nt-ink); }
.edit-others { display: grid; gap: 2px; margin-top: 8px; }
.edit-others button {
  display: flex; flex-wrap: wrap; gap: 0 10px; width: 100%; text-align: start; border-color: transparent;
}
.edit-others time { flex: 0 0 8rem; color: var(--nt-muted); }
.edit-others span { flex: 1 1 12rem; }
.edit-form .edit-source { grid-template-columns: auto 1fr; gap: 10px; align-items: start; padding: 4px 0; color: var(--nt-ink); }
.edit-form .edit-source input { width: 18px; min-height: 18px; margin: 1px 0 0; accent-color: var(--nt-accent); }
.edit-changes { display: grid; gap: 10px; margin-top: 12px; }
.edit-changes ol { display: grid; gap: 2px; }
.edit-changes li { display: grid; grid-template-columns: minmax(7rem, auto) 1fr auto; align-items: center; gap: 4px 12px; }
.edit-deeds { color: var(--nt-muted); }
.edit-changes li button { min-width: 30px; padding: 0; text-align: center; border-color: transparent; font-size: 18px; line-height: 1; }
@media (max-width: 480px) {
  .edit-status { order: 1; flex-basis: 100%; margin-inline: 0; }
  .edit-changes li { grid-template-columns: 1fr auto; }
  .edit-changes li .edit-deeds { grid-column: 1 / -1; margin-bottom: -4px; }
}
@media print { .edit-strip, .edit-form { display: none; } }
`;
