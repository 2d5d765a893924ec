/*
 * The checks of the gallery. Each function runs in the page, so it must be self-contained. It
 * returns one line per fault.
 */

/** Violations that axe finds, including contrast, each with its elements. */
export async function findFaults() {
  // Controls scrolled half under a bar would count as too small.
  const unstuck = document.head.appendChild(document.createElement('style'));
  unstuck.textContent = '.dialog__actions, .reader-bar { position: static !important }';
  const { violations } = await window.axe.run(document.getElementById('stage'), {
    resultTypes: ['violations'],
    preload: false,
    // Off by default.
    rules: {
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
    },
    // They would take a fifth of the time.
    selectors: false,
  });
  unstuck.remove();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Violations that depend on colours. The others are the same in light, dark and forced colours. */
export async function findColourFaults() {
  const { violations } = await window.axe.run(document.getElementById('stage'), {
    runOnly: ['color-contrast', 'link-in-text-block'],
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/**
 * Controls that make no sense on paper. Not quotes, which link to their passage but are also
 * text, nor the names of compared versions.
 */
export function findControls() {
  const controls = document.querySelectorAll(
    'button:not(.annotation-card__jump, .notebook-note__quote), input, select:not(.version-choice *), textarea, summary',
  );
  return [...controls]
    .filter((control) => control.getClientRects().length > 0)
    .map((control) => `${control.ariaLabel ?? control.textContent ?? control.tagName} is printed`);
}

/** Elements wider than their container. Tables and code in a story are excepted: they scroll. */
export function findOverflow() {
  const stage = document.getElementById('stage');
  const page = document.documentElement;
  const faults = [];
  const tooMuch = page.scrollWidth - page.clientWidth;
  if (tooMuch > 0) faults.push(`${tooMuch} px too wide`);
  for (const one of (stage.shadowRoot ?? stage).querySelectorAll(':not(.reader__body *)')) {
    const more = one.scrollWidth - one.clientWidth;
    const scrolls = /auto|scroll/.test(getComputedStyle(one).overflowX);
    if (scrolls && more > 0 && one.checkVisibility({ visibilityProperty: true })) {
      faults.push(`.${one.className || one.tagName} scrolls sideways by ${more} px`);
    }
  }
  return faults;
}

/**
 * Controls that overlap, are cut off, or are covered, text that a control covers, and cards
 * that are cut off. Content scrolled under a bar, content
 * below a menu, and a control on its own neighbour (a field and its clear button) are intended.
 */
export function findCrowding() {
  const stage = document.getElementById('stage');
  const root = stage.shadowRoot ?? stage;
  const scope = root.querySelector('dialog:modal') ?? root;
  const wanted = 'button, a[href], input, select, textarea, summary, [role=option]';
  const nameOf = (one) =>
    `“${(one.ariaLabel ?? one.textContent.trim()).slice(0, 40)}” (${one.className || one.tagName})`;

  /** True if an element is in a bar, menu or sheet that may cover elements outside of it. */
  const liesOver = (top, ...others) => {
    for (let at = top; at instanceof Element; at = at.parentElement) {
      const { position, zIndex } = getComputedStyle(at);
      const isLayer =
        at.matches(':modal, :popover-open') ||
        /fixed|sticky/.test(position) ||
        (position === 'absolute' && (at.role === 'listbox' || Number(zIndex) >= 4));
      if (isLayer && !others.every((one) => at.contains(one))) return true;
    }
    return false;
  };
  /** The visible part of an element: its box, clipped by its ancestors. */
  const seenOf = (one) => {
    // A link may wrap: its first line box is used.
    const [whole] = one.getClientRects();
    let { left, top, right, bottom } = whole;
    let isCut = false;
    for (let at = one.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (overflowX !== 'visible') {
        isCut ||= whole.left < box.left - 1 || whole.right > box.right + 1;
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
      }
      if (overflowY !== 'visible') {
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
      if (position === 'fixed' || at.matches(':modal, :popover-open')) break;
    }
    return { left, top, right, bottom, isCut };
  };
  const hasRoom = ({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1;
  /** The element at the centre of a box; undefined outside of the window. */
  const seenAt = ({ left, top, right, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isInside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    return isInside
      ? (root.elementFromPoint?.(x, y) ?? document.elementFromPoint(x, y))
      : undefined;
  };

  const controls = [...scope.querySelectorAll(wanted)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => ({ one, box: seenOf(one) }))
    .filter(({ box }) => hasRoom(box));
  const faults = controls
    .filter(({ box }) => box.isCut)
    .map(({ one }) => `${nameOf(one)} is cut off`);

  for (const { one, box } of controls) {
    const top = seenAt(box);
    if (!top || one.contains(top) || one.labels?.[0]?.contains(top)) continue;
    const isMeant = liesOver(top, one) || top.parentElement === one.parentElement;
    const isPressed = top.closest(wanted) !== null;
    if (!isMeant && !isPressed) faults.push(`${nameOf(one)} is covered by .${top.className}`);
  }
  for (const [index, a] of controls.entries()) {
    for (const b of controls.slice(index + 1)) {
      if (a.one.contains(b.one) || a.one.parentElement === b.one.parentElement) continue;
      const shared = {
        left: Math.max(a.box.left, b.box.left),
        top: Math.max(a.box.top, b.box.top),
        right: Math.min(a.box.right, b.box.right),
        bottom: Math.min(a.box.bottom, b.box.bottom),
      };
      const top = hasRoom(shared) ? seenAt(shared) : undefined;
      if (top && !liesOver(top, a.one, b.one))
        faults.push(`${nameOf(a.one)} and ${nameOf(b.one)} lie on one another`);
    }
  }

  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const line = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const one = text.parentElement;
    if (text.data.trim() === '' || !one?.checkVisibility({ visibilityProperty: true })) continue;
    // Drawn over or under a field on purpose.
    if (one.closest('[aria-hidden=true]') || getComputedStyle(one).pointerEvents === 'none')
      continue;
    line.selectNodeContents(text);
    const lines = [...line.getClientRects()].filter(hasRoom);
    const clip = lines.length > 0 ? seenOf(one) : null;
    for (const { left, top, right, bottom } of lines) {
      const y = (top + bottom) / 2;
      const isSeen = (x) => clip.left <= x && x <= clip.right && clip.top <= y && y <= clip.bottom;
      // Not buttons that appear on hover, nor the overlay that makes a whole card a button.
      const covers = (found, x) =>
        found.checkVisibility({ opacityProperty: true }) &&
        [...found.getClientRects()].some(
          (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
        );
      const control = [left + 4, (left + right) / 2, right - 4]
        .filter(isSeen)
        .map((x) => [seenAt({ left: x, right: x, top: y, bottom: y })?.closest(wanted), x])
        .find(
          ([found, x]) => found && !found.contains(one) && !one.contains(found) && covers(found, x),
        )?.[0];
      if (!control || liesOver(control, one)) continue;
      faults.push(`“${text.data.trim().slice(0, 40)}” is covered by ${nameOf(control)}`);
      break;
    }
  }

  for (const card of scope.querySelectorAll('[class*="-card"]')) {
    if (![...card.classList].some((name) => name.endsWith('-card'))) continue;
    const { left, top, right, bottom, width } = card.getBoundingClientRect();
    for (let at = card.parentElement; at && width > 0; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (/auto|scroll/.test(overflowX + overflowY)) break;
      const isCutX = overflowX !== 'visible' && (left < box.left - 1 || right > box.right + 1);
      const isCutY = overflowY !== 'visible' && (top < box.top - 1 || bottom > box.bottom + 1);
      if (!isCutX && !isCutY) continue;
      faults.push(`${nameOf(card)} is cut off by .${at.className}`);
      break;
    }
  }
  return faults;
}
