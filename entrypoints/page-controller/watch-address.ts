/** How often to compare the address in browsers without navigation events, in milliseconds. */
const pollMs = 1000;

/** Calls back on navigation inside the page, until `signal` is aborted. */
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

/** Removes the fragment of an address. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}
