import axe from 'axe-core';

/**
 * What axe finds wrong, as "rule: the element". Two rules need a browser that
 * lays out and paints; `scripts/gallery.mjs` looks at them there.
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
