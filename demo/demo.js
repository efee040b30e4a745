// The demo's own buttons. The timelines need none of this.

const root = document.documentElement;
const scheme = document.querySelector("#scheme");
const isDark = () =>
  (root.dataset.scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

const sayScheme = () => {
  scheme.textContent = isDark() ? "Light" : "Dark";
  scheme.setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
};
scheme?.addEventListener("click", () => {
  root.dataset.scheme = isDark() ? "light" : "dark";
  sayScheme();
});
if (scheme) sayScheme();

const copy = document.querySelector("#copy-tag");
copy?.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(document.querySelector("#tag").textContent);
    copy.textContent = "Copied";
  } catch {
    // Without leave to write, the text is selected for the reader's own keys.
    getSelection().selectAllChildren(document.querySelector("#tag"));
    copy.textContent = "Selected";
  }
});

const empty = document.querySelector("#empty");
if (empty) {
  await customElements.whenDefined("news-timeline");
  empty.articles = [{ title: "A recipe", body: "Whisk two eggs, add flour, and fry until golden." }];
}
