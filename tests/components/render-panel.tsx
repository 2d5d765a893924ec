import { render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps, PanelTab } from '../../components/panel/panel-props';
import { quayArticle } from './sample-articles';
import { sampleExports } from './sample-exports';
import {
  completeSampleTags,
  makeClip,
  now,
  sampleClips,
  threeAnnotations,
  twoVersions,
} from './samples';

/** The page of a saved article with three annotations. */
export const savedPage: Extract<PanelPage, { kind: 'saved' }> = {
  kind: 'saved',
  clip: makeClip(quayArticle),
  article: quayArticle,
  annotations: threeAnnotations,
  versions: twoVersions.slice(0, 1),
  isOpen: true,
  change: { kind: 'same' },
};

/** Renders the panel. Returns its mock callbacks, and a function that renders it with other props. */
export function renderPanel(change: Partial<PanelProps> = {}) {
  const callbacks = {
    onClip: vi.fn(),
    onDropText: vi.fn(),
    onSaveLinks: vi.fn(),
    onNoLinks: vi.fn(),
    onEditClip: vi.fn(),
    onDeleteClip: vi.fn(),
    onRestoreClip: vi.fn(),
    onRetry: vi.fn(),
    onExport: vi.fn(),
    onCancelExport: vi.fn(),
    onChooseFolder: vi.fn(),
    onAddTemplate: vi.fn(async () => ''),
    onSearch: vi.fn(),
    onOpenClip: vi.fn(),
    sharedTags: [{ id: 'share', tag: 'team/energy', canWrite: true }],
    onShareOwn: vi.fn(),
    onOpenPage: vi.fn(),
    onOpenLibrary: vi.fn(),
    onReaderRoot: vi.fn(),
    onJump: vi.fn(),
    onEditAnnotation: vi.fn(),
    onDeleteAnnotation: vi.fn(),
    onRestoreAnnotation: vi.fn(),
    onEditEnd: vi.fn(),
    onShowInCopy: vi.fn(),
    onShowOnPage: vi.fn(),
    onShowVersion: vi.fn(),
    onReattach: vi.fn(),
    onKeepOriginalWording: vi.fn(),
    onUseNewWording: vi.fn(),
    onRecolourAll: vi.fn(),
    onDeleteAll: vi.fn(),
    onClearActive: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onToastDismiss: vi.fn(),
    onAttach: vi.fn(),
    onCancelAttach: vi.fn(),
    onChooseVersion: vi.fn(),
    onOlderRoot: vi.fn(),
    onCompare: vi.fn(),
    onCloseComparison: vi.fn(),
    onSaveVersion: vi.fn(),
    onAllow: vi.fn(),
  };
  const props: Omit<PanelProps, 'onTab'> = {
    page: savedPage,
    visitedSite: null,
    isAccessRefused: false,
    tab: 'notes',
    older: null,
    comparison: null,
    nearDuplicates: [],
    revealed: 0,
    toast: null,
    attaching: null,
    canSaveLinks: true,
    shelf: { clips: sampleClips, query: '' },
    now,
    activeId: null,
    busy: false,
    saving: 'idle',
    problem: null,
    exporting: null,
    exports: sampleExports,
    onCompleteTags: completeSampleTags,
    ...callbacks,
    ...change,
  };
  const view = render(<Panel {...props} />);
  return {
    ...callbacks,
    rerender: (next: Partial<PanelProps>) => view.rerender(<Panel {...props} {...next} />),
  };
}

/** The panel, with its selected tab as state. */
function Panel(props: Omit<PanelProps, 'onTab'>) {
  const [tab, setTab] = useState<PanelTab>(props.tab);
  return <PanelView {...props} tab={tab} onTab={setTab} />;
}

export const getButton = (name: string | RegExp) => screen.getByRole('button', { name });
export const tab = (name: RegExp) => screen.getByRole('tab', { name });
export const getCard = (quote: string | RegExp) => {
  const found = screen.getByText(quote).closest<HTMLElement>('[data-annotation]');
  if (!found) throw new Error(`no card of ${quote}`);
  return found;
};
export const listQuotes = () => screen.getAllByText(/^“.*”$/).map((element) => element.textContent);
