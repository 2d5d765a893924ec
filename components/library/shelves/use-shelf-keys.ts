/**
 * Keys of the sidebar. Up, Down, Home and End move; the arrow in text direction expands a tag, the
 * opposite one collapses it; F2 opens the menu of a tag; Delete deletes a saved search.
 */
export function useShelfKeys(
  onFold: (key: string, isFolded: boolean) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    if (!target.matches('[data-shelf]') || event.ctrlKey || event.altKey || event.metaKey) return;
    const list = event.currentTarget as HTMLElement;
    const all = [...list.querySelectorAll<HTMLElement>('[data-shelf]')];
    const at = all.indexOf(target);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const row = target.closest<HTMLElement>('.shelf__row');
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const forth = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const fold = row?.querySelector<HTMLElement>('[data-fold]');
    if (step !== undefined) all[step]?.focus();
    else if (fold && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      onFold(fold.dataset['fold'] ?? '', event.key !== forth);
    } else {
      const act = { F2: '.shelf__menu', Delete: '[data-delete]' }[event.key];
      const button = act && row?.querySelector<HTMLElement>(act);
      if (!button) return;
      button.click();
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
