/*
 * What the walk through a state's controls does in the page. Each function runs there, so it must be
 * self-contained.
 */

/**
 * Puts the focus before the first control and notes how each control looks without it. The page keeps
 * the controls, so that `readFocus` can tell them by their place in the list.
 */
export function startWalk() {
  const stage = document.getElementById('stage');
  const root = stage.shadowRoot ?? stage;
  const scope = root.querySelector('dialog:modal') ?? root;
  const start = document.createElement('span');
  start.tabIndex = -1;
  (scope === root ? document.body : scope).prepend(start);
  start.focus();
  // A menu or drawer that closed has put the focus elsewhere.
  if (document.activeElement !== start) start.focus();

  /**
   * Everything that a focus ring may be drawn with, of a control and what it is in. In a list, the
   * current row shows the focus.
   */
  const lookOf = (one) => {
    const looks = [];
    const current = one.getAttribute('aria-activedescendant');
    const shown = (current && one.getRootNode().getElementById(current)) || one;
    for (let at = shown, depth = 0; at instanceof Element && depth < 4; depth++) {
      for (const part of [null, '::before', '::after']) {
        const style = getComputedStyle(at, part);
        looks.push(
          style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow,
          style.borderColor,
          style.backgroundColor,
        );
      }
      at = at.parentElement;
    }
    return looks.join(';');
  };
  const listStops = () =>
    [
      ...scope.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
    ].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.closest('[inert]') === null &&
        one.checkVisibility({ visibilityProperty: true }) &&
        one.getClientRects().length > 0 &&
        // Arrow keys move within a group, which is one stop.
        (one.type !== 'radio' ||
          one.checked ||
          !scope.querySelector(`input[name="${CSS.escape(one.name)}"]:checked`)),
    );
  const stops = listStops();
  window.walk = {
    start,
    stops,
    listStops,
    lookOf,
    looks: new Map(stops.map((one) => [one, lookOf(one)])),
  };
}

/** The control that has the focus; null if none of the page has it. */
export function readFocus() {
  const { start, stops, listStops, lookOf, looks } = window.walk;
  start.remove();
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const isOutside = one === null || one === document.body || one === document.documentElement;
  if (isOutside || !document.hasFocus()) return null;
  // A link may wrap: its first line is enough.
  const { left, top, right, bottom, width, height } = one.getClientRects()[0];
  const root = one.getRootNode();
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y]));
  const { overflowX, overflowY } = getComputedStyle(one);
  return {
    index: stops.indexOf(one),
    isNew: !stops.includes(one) && listStops().includes(one),
    name: (one.ariaLabel ?? one.labels?.[0]?.textContent ?? one.textContent).trim().slice(0, 40),
    kind: one.className || one.tagName,
    hasRole:
      one.matches(
        'a[href], button, input, select, textarea, summary, article, section[aria-label]',
      ) ||
      (one.role !== null && one.role !== ''),
    // Browsers let the arrow keys scroll such an element.
    isScroller: /auto|scroll/.test(overflowX + overflowY),
    isRinged: looks.get(one) !== lookOf(one),
    isInWindow: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    isUncovered: points.some(([x, y]) => {
      const found = root.elementFromPoint(left + x * width, top + y * height);
      return found !== null && (one.contains(found) || found.contains(one) || isLabel(found));
    }),
  };

  function isLabel(found) {
    return [...(one.labels ?? [])].some((label) => label.contains(found));
  }
}

/** The controls that are still there after the walk, by their places in the list, with names. */
export function endWalk() {
  const { stops, listStops } = window.walk;
  const left = new Set(listStops());
  return stops.flatMap((one, index) =>
    left.has(one)
      ? [
          {
            index,
            name: (one.ariaLabel ?? one.textContent).trim().slice(0, 40),
            kind: one.className,
          },
        ]
      : [],
  );
}

/** The spacing of text that a reader may set, by WCAG 2.2, 1.4.12. */
export function spaceText() {
  const stage = document.getElementById('stage');
  const style = document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
  (stage.shadowRoot ?? stage).append(style);
}
