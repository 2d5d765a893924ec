import { collapseWhitespace } from './clean-text';

/** Returns the share of an element's characters that are in links, from 0 to 1. */
export function getLinkShare(element: Element): number {
  const length = collapseWhitespace(element.textContent ?? '').length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) {
    linked += collapseWhitespace(link.textContent ?? '').length;
  }
  return linked / length;
}
