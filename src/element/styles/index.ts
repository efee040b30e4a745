import { chrome } from "./chrome.js";
import { details } from "./details.js";
import { list } from "./list.js";
import { media } from "./media.js";
import { picture } from "./picture.js";
import { spine } from "./spine.js";
import { theme } from "./theme.js";

/** In the order of the cascade: what depends on the medium comes last. */
export const styles = [theme, chrome, picture, details, spine, list, media];
