import { adoptSheet } from '../../core/anchor';

/** Something of ours that floats over a page, out of reach of the page's styles and scripts. */
export interface ShadowHost {
  /** Where to draw. */
  readonly root: HTMLElement;
  /** Puts it on the page, above everything; drawing may go on meanwhile. */
  show(): void;
  /** Takes it off the page without a trace. */
  hide(): void;
  readonly isShown: () => boolean;
  readonly place: (at: { readonly left: number; readonly top: number }) => void;
  /** Width and height as drawn, in CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  readonly contains: (event: Event) => boolean;
}

/**
 * Keys typed into our fields are none of the page's business. A page that listens on
 * the window, before anybody else, hears them all the same.
 */
const privateEvents = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'focusin',
  'focusout',
] as const;

/*
 * Inside a shadow tree `!important` wins over the page's own `!important`, so
 * no rule of the page can hide, move or colour the host.
 */
const hostCss = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  display: block !important;
  color-scheme: light dark !important;
  transform: translate(var(--left, 0), var(--top, 0)) !important;
}
@media print { :host { display: none !important; } }`;

/** Makes a host of the given element name with a closed shadow root. */
export function createShadowHost(
  view: Window & typeof globalThis,
  name: string,
  css: string,
): ShadowHost {
  const { document } = view;
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(hostCss + css);
  adoptSheet(shadow, sheet);
  const root = document.createElement('div');
  shadow.append(root);
  for (const event of privateEvents) host.addEventListener(event, (e) => e.stopPropagation());

  return {
    root,
    show() {
      if (host.isConnected) return;
      // The top layer is above every z-index, and above a fullscreen element.
      host.popover = 'manual';
      document.documentElement.append(host);
      host.showPopover();
    },
    hide: () => host.remove(),
    isShown: () => host.isConnected,
    place({ left, top }) {
      root.parentNode && setPlace(sheet, left, top);
    },
    size() {
      const box = root.getBoundingClientRect();
      return { width: box.width, height: box.height };
    },
    contains: (event) => event.composedPath().includes(host),
  };
}

/** The place stands in the sheet, not in a `style` attribute that the page could read or forbid. */
function setPlace(sheet: CSSStyleSheet, left: number, top: number): void {
  const rule = sheet.cssRules[0];
  if (rule && 'style' in rule) {
    const { style } = rule as CSSStyleRule;
    style.setProperty('--left', `${Math.round(left)}px`);
    style.setProperty('--top', `${Math.round(top)}px`);
  }
}
