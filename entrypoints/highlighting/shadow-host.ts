import { keepOnPage } from './keep-on-page';

/** Something of ours that floats over a page, out of reach of the page's styles and scripts. */
export interface ShadowHost {
  /** Where to draw. */
  readonly root: HTMLElement;
  /** The box around it, for what is to stand in its place. */
  readonly stage: HTMLElement;
  /** Puts it on the page, above everything, and keeps it there; drawing may go on meanwhile. */
  show(near?: Node): void;
  /** Takes it off the page without a trace. */
  hide(): void;
  readonly isShown: () => boolean;
  readonly place: (at: Place) => void;
  /** Width and height as drawn, in CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  readonly contains: (event: Event) => boolean;
  readonly hasFocus: () => boolean;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** Less than 1 where the reader has magnified the page with two fingers. Default 1. */
  readonly scale?: number;
}

/**
 * What is done in our fields is none of the page's business. A page that listens on
 * the window, before anybody else, hears it all the same; notes are written in a frame.
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
 * no rule of the page can hide, move or colour the host. Direction is the one
 * thing that `all` leaves out.
 */
const hostCss = `:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
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
}
.stage { position: absolute; inset: 0 auto auto 0; inline-size: max-content; transform-origin: 0 0; }
:host::backdrop { display: none !important; }
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
  dress(view, shadow, hostCss + css);
  const stage = document.createElement('div');
  stage.className = 'stage';
  const root = document.createElement('div');
  // Whatever the page is written in, our words are read out as what they are.
  root.lang = 'en';
  stage.append(root);
  shadow.append(stage);
  for (const event of privateEvents) host.addEventListener(event, (e) => e.stopPropagation());
  let stay: AbortController | null = null;

  return {
    root,
    stage,
    show(near) {
      if (host.isConnected) return;
      stay?.abort();
      stay = new view.AbortController();
      keepOnPage(view, host, near ?? null, stay.signal);
    },
    hide() {
      stay?.abort();
      stay = null;
    },
    isShown: () => host.isConnected,
    place({ left, top, scale = 1 }) {
      // Of an element in the shadow tree, so that the page can neither read nor forbid it.
      stage.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px) scale(${scale})`;
    },
    size() {
      const { width, height } = stage.getBoundingClientRect();
      return { width, height };
    },
    contains: (event) => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
  };
}

/**
 * Firefox lets its content scripts adopt no sheet but by showing the page the
 * root, and lets their style elements pass any page's policy. Chromium does the
 * opposite of both.
 */
function dress(view: Window & typeof globalThis, shadow: ShadowRoot, css: string): void {
  if ('wrappedJSObject' in shadow) {
    const style = view.document.createElement('style');
    style.textContent = css;
    shadow.append(style);
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
