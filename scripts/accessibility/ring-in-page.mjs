/*
 * What measuring a focus ring does in the page. Each function runs there, so it must be
 * self-contained.
 */

/**
 * The part of the window in which the ring of the focused control, or of its current row, may be, and
 * the length of a line along half of it. Null if nothing of it is visible.
 */
export function findRing(margin) {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const current = one?.getAttribute('aria-activedescendant');
  const shown = (current && one.getRootNode().getElementById(current)) || one;
  const [own] = shown?.getClientRects() ?? [];
  if (!own) return null;
  // The area of some buttons, and their ring, is a whole card.
  const isArea = getComputedStyle(shown, '::after').position === 'absolute';
  const whole = (isArea && shown.offsetParent?.getBoundingClientRect()) || own;
  const left = Math.max(0, Math.min(own.left, whole.left) - margin);
  const top = Math.max(0, Math.min(own.top, whole.top) - margin);
  const right = Math.min(innerWidth, Math.max(own.right, whole.right) + margin);
  const bottom = Math.min(innerHeight, Math.max(own.bottom, whole.bottom) + margin);
  window.ringed = one;
  if (right <= left || bottom <= top) return null;
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const visible = (from, to, end) => Math.max(0, Math.min(to, end) - Math.max(from, 0));
  const line = visible(own.left, own.right, innerWidth) + visible(own.top, own.bottom, innerHeight);
  return { clip, line };
}

/** Takes the focus from the control. Returns false if the control is gone then. */
export function leaveControl() {
  window.ringed.blur();
  return window.ringed.isConnected && window.ringed.getClientRects().length > 0;
}

/** Gives the focus back. Returns false if the control did not take it. */
export function returnToControl() {
  window.ringed.focus({ preventScroll: true });
  return window.ringed.getRootNode().activeElement === window.ringed;
}

/** How many pixels of two pictures of the same size, in base64, differ by a contrast. */
export async function countChanges({ shown, plain, leastContrast }) {
  const readPixels = async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, width, height).data;
  };
  const toLinear = (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (pixels, at) =>
    0.2126 * toLinear(pixels[at]) +
    0.7152 * toLinear(pixels[at + 1]) +
    0.0722 * toLinear(pixels[at + 2]);
  const [one, other] = [await readPixels(shown), await readPixels(plain)];
  let changed = 0;
  for (let at = 0; at < Math.min(one.length, other.length); at += 4) {
    if (one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2])
      continue;
    const [a, b] = [luminance(one, at), luminance(other, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= leastContrast) changed += 1;
  }
  return changed;
}
