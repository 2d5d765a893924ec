import { planRun } from './plan-runs';
import { runGallery } from './run-gallery';

/*
 * Renders every state of every view with invented data in one browser and takes screenshots, light
 * and dark, into demo-output/gallery/, with contact sheets to look at. Fails on overflowing content,
 * overlapping controls, violations that axe finds (in Chromium), and states that look like another
 * one.
 */
const help = `npm run gallery -- [part of a state’s name …] [option …]

Takes pictures of every state of every view into demo-output/gallery/.

--browser=firefox   in Firefox (otherwise in Chromium)
--language=ar       in this language (otherwise in English)
--main              only the main states, which show every view once
--widths=320,1600   at these widths instead of each state's own; a page of 1280 px has 640 px at a
                    zoom of 200 %
--forced            in forced colours
--all               in all modes: light, dark and forced colours, each state at its own widths and
                    at 320 px, and full pages also at 640, 1280 and 1600 px

The browsers are PRESSMARK_CHROMIUM and PRESSMARK_FIREFOX, or those on this machine.`;

await runGallery(help, (options) => [planRun(options)]);
