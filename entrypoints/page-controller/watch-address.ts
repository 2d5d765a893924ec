/** How often the address is compared where the browser does not tell, in milliseconds. */
const pollMs = 1000;

/** Calls back when the page goes to another address without being loaded anew, until aborted. */
export function watchAddress(view: Window, onChange: () => void, signal: AbortSignal): void {
  let seen = withoutFragment(view.location.href);
  const compare = () => {
    const now = withoutFragment(view.location.href);
    if (now === seen) return;
    seen = now;
    onChange();
  };
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = view.setInterval(compare, pollMs);
  signal.addEventListener('abort', () => view.clearInterval(timer));
}

/** An address as it names a page: where in the page the reader stands does not count. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}
