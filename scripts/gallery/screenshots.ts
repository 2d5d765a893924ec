import { planRuns } from './plan-runs';
import { runGallery } from './run-gallery';

/* All pictures of the gallery, in both browsers and all languages. */
const help = `npm run screenshots -- [part of a state’s name …] [option …]

Takes pictures of every state of every view in Chromium and Firefox, in English, and of the main
states in all other languages, into demo-output/gallery/.

--browser=firefox   only in this browser
--language=ar       only in this language
--main              only the main states, in English too

With both a browser and a language, the main states in this browser and language. The other options
are those of npm run gallery -- --help.`;

await runGallery(help, planRuns);
