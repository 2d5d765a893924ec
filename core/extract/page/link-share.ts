import { collapse } from './clean-text';

/** The share of an element's characters that stand in links, from 0 to 1. */
export function linkShare(element: Element): number {
  const length = collapse(element.textContent ?? '').length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) {
    linked += collapse(link.textContent ?? '').length;
  }
  return linked / length;
}
