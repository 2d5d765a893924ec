import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps, PanelTab } from '../../components/panel/panel-props';
import type { Article } from '../../core/model';
import { bookArticle } from '../components/sample-articles';
import { sampleExports } from '../components/sample-exports';
import {
  bookAnnotations,
  bookClip,
  completeSampleTags,
  makeClip,
  now,
  sampleClips,
  twoVersions,
} from '../components/samples';
import type { GalleryState } from './state';
import { usePaintedQuotes } from './use-painted-quotes';

const doNothing = () => {};

export const defaultProps: Omit<PanelProps, 'page' | 'onTab'> = {
  visitedSite: null,
  isAccessRefused: false,
  onAllow: doNothing,
  tab: 'notes',
  older: null,
  comparison: null,
  nearDuplicates: [],
  onCompare: doNothing,
  onCloseComparison: doNothing,
  onSaveVersion: doNothing,
  revealed: 0,
  toast: null,
  attaching: null,
  onEditEnd: doNothing,
  onShowInCopy: doNothing,
  onShowOnPage: doNothing,
  onShowVersion: doNothing,
  onReattach: doNothing,
  onKeepOriginalWording: doNothing,
  onUseNewWording: doNothing,
  onRecolourAll: doNothing,
  onDeleteAll: doNothing,
  onClearActive: doNothing,
  onUndo: doNothing,
  onRedo: doNothing,
  onToastDismiss: doNothing,
  onAttach: doNothing,
  onCancelAttach: doNothing,
  onChooseVersion: doNothing,
  onOlderRoot: doNothing,
  shelf: { clips: sampleClips, query: '' },
  now,
  activeId: null,
  canSaveLinks: true,
  busy: false,
  saving: 'idle',
  problem: null,
  exporting: null,
  exports: sampleExports,
  onChooseFolder: doNothing,
  onAddTemplate: async () => '',
  onCompleteTags: completeSampleTags,
  onClip: doNothing,
  onDropText: doNothing,
  onSaveLinks: doNothing,
  onNoLinks: doNothing,
  onEditClip: doNothing,
  onDeleteClip: doNothing,
  onRestoreClip: doNothing,
  onRetry: doNothing,
  onExport: doNothing,
  onCancelExport: doNothing,
  onSearch: doNothing,
  onOpenClip: doNothing,
  sharedTags: [{ id: 'share', tag: 'team/energy', canWrite: true }],
  onShareOwn: doNothing,
  onOpenPage: doNothing,
  onOpenLibrary: doNothing,
  onReaderRoot: doNothing,
  onJump: doNothing,
  onEditAnnotation: doNothing,
  onDeleteAnnotation: doNothing,
  onRestoreAnnotation: doNothing,
};

/** The panel, with its selected tab as state, and highlights in the newest version. */
export function Panel(props: Omit<PanelProps, 'onTab'>) {
  const [tab, setTab] = useState<PanelTab>(props.tab);
  const { page } = props;
  const { onReaderRoot } = usePaintedQuotes(page.kind === 'saved' ? page.annotations : []);
  return <PanelView {...props} tab={tab} onTab={setTab} onReaderRoot={onReaderRoot} />;
}

export function makePanelState(
  name: string,
  page: PanelPage,
  change: Partial<PanelProps> = {},
  options: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `panel-${name}`,
    widths: [252, 400],
    height: 720,
    render: () => <Panel {...defaultProps} {...change} page={page} />,
    ...options,
  };
}

export function makeSavedPage(
  article: Article,
  annotations: readonly PlacedAnnotation[],
  isOpen = true,
): Extract<PanelPage, { kind: 'saved' }> {
  const clip = makeClip(article, { versionId: 'version-2' });
  return { kind: 'saved', clip, article, annotations, versions: twoVersions, isOpen, change: null };
}

export const bookPage = { ...makeSavedPage(bookArticle, bookAnnotations, false), clip: bookClip };

export const getTabSelector = (number: number) => `[role=tab]:nth-child(${number})`;
