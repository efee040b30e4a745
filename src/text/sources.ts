/** What reads pages that are given as source, HTML and JSON: loaded only when one comes. */
export { readHtml } from "./html.js";
export { readJson } from "./json.js";
