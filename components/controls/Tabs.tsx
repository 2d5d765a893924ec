import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { formatNumber } from '../strings';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Shown after the label, null where nothing is counted. */
  readonly count: number | null;
  /** Drawn while the tab is chosen; `stays` keeps it, hidden, so that typed text is not lost. */
  readonly stays: boolean;
  readonly panel: () => ComponentChildren;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  /** Drawn between the tabs and the chosen panel. */
  readonly bar?: ComponentChildren;
  onChoose(name: Name): void;
}

/** Tabs by the ARIA pattern: one stop for Tab, arrow keys move and choose. */
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
