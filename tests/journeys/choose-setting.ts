import type { Tab } from '../../scripts/drive/browser';
import { waitUntil } from '../../scripts/drive/wait-until';

/** Chooses a value of the setting with this label, on the settings page. */
export function chooseSetting(settings: Tab, label: string, value: string): Promise<unknown> {
  return waitUntil(`${value} in ${label}`, () =>
    settings.evaluate(
      ([name, chosen]) => {
        const field = [...document.querySelectorAll('select')].find(
          (select) => select.labels?.[0]?.textContent?.trim() === name,
        );
        if (!field) return false;
        field.value = chosen;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [label, value] as const,
    ),
  );
}
