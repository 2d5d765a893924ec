import axe from 'axe-core';

/**
 * Returns the violations that axe finds, each as "rule: element". Two rules need layout and
 * paint: `tests/journeys/screens.test.ts` applies them in a browser.
 */
export async function findViolations(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
