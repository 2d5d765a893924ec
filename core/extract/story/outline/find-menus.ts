import type { Outline } from './read-outline';

/** Share of a run's characters in links. With more, the run is only a link. */
const minLinkShare = 0.85;
/** Characters. Menu entries are short. */
const maxEntryLength = 120;
/** Runs in a row. Fewer may be a list that belongs to a story. */
const minMenuRuns = 4;

/**
 * Returns for each run whether it is a menu entry (one of several consecutive short links)
 * or in a form.
 *
 * They are a third of most pages and are not scored by the model. In 650 articles, 0.2 %
 * of the story text was in such runs.
 */
export function findMenus({ boxes, runs }: Outline): readonly boolean[] {
  const isMenu = new Array<boolean>(runs.length).fill(false);
  let start = 0;
  for (let index = 0; index <= runs.length; index++) {
    const run = runs[index];
    const isEntry =
      run !== undefined &&
      run.text.length < maxEntryLength &&
      run.linked >= minLinkShare * run.text.length &&
      boxes[run.box]?.tag !== 'h1';
    if (run && boxes[run.box]?.isAppeal) isMenu[index] = true;
    if (isEntry) continue;
    if (index - start >= minMenuRuns) isMenu.fill(true, start, index);
    start = index + 1;
  }
  return isMenu;
}
