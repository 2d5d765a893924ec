import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { formatNumber } from '../strings';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Shown after the label. Null shows no count. */
  readonly count: number | null;
  /**
   * Rendered only while selected, unless `stays`: then it is hidden instead, which keeps typed
   * text.
   */
  readonly stays: boolean;
  readonly panel: () => ComponentChildren;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  /** Rendered between the tabs and the current panel. */
  readonly bar?: ComponentChildren;
  onChoose(name: Name): void;
}

/** Tabs, following the ARIA pattern: one tab stop, arrow keys move and select. */
export function Tabs<Name extends string>({ label, tabs, chosen, bar, onChoose }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const at = tabs.findIndex((tab) => tab.name === chosen);
    const step = isRtl ? -1 : 1;
    const next = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + tabs.length) % tabs.length;
    const tab = tabs[index];
    if (tab === undefined) return;
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.name}`}
            class="tabs__tab"
            aria-selected={tab.name === chosen}
            aria-controls={`${id}-panel-${tab.name}`}
            tabIndex={tab.name === chosen ? 0 : -1}
            onClick={() => onChoose(tab.name)}
          >
            {tab.label}
            {tab.count !== null && <span class="tabs__count">{formatNumber(tab.count)}</span>}
          </button>
        ))}
      </div>
      {bar}
      {tabs.map((tab) => (
        <div
          key={tab.name}
          id={`${id}-panel-${tab.name}`}
          class="tabs__panel"
          role="tabpanel"
          aria-labelledby={`${id}-tab-${tab.name}`}
          tabIndex={-1}
          hidden={tab.name !== chosen}
        >
          {(tab.stays || tab.name === chosen) && tab.panel()}
        </div>
      ))}
    </>
  );
}
