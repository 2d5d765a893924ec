import axe from 'axe-core';

/**
 * What axe objects to, as "rule: the element". Two rules need a browser that
 * lays out and paints: `tests/journeys/screens.test.ts` applies them.
 */
export async function findFaults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
