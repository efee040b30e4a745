// Loaded before the Node tests. Property tests draw the same values each time, so that what passes here passes anywhere;
// `npm run test:properties` (NEWS_TIMELINE_NEW_VALUES=1) draws new ones, and prints the seed of what fails.
import fc from "fast-check";

if (!process.env.NEWS_TIMELINE_NEW_VALUES) fc.configureGlobal({ seed: 19_660_708 });
