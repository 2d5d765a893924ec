import { PopupView } from '../../components/PopupView';
import type { PopupPage, PopupProps, SavedPage } from '../../components/popup/popup-props';
import { WhyDetails } from '../../components/popup/WhyDetails';
import { type Article, type Clip, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { completeSampleTags, now } from '../components/samples';
import { makeCommand } from './make-command';
import type { GalleryState } from './state';

const doNothing = () => {};

const sampleKeys = [
  makeCommand('clip-article', 'Alt+Shift+K'),
  makeCommand('highlight-with-note', 'Alt+Shift+G'),
  makeCommand('open-library', ''),
];

const defaultProps: Omit<PopupProps, 'page'> = {
  draft: { tags: [], note: '' },
  now,
  busy: false,
  saving: 'idle',
  problem: null,
  reasons: { kind: 'waiting' },
  siteChoices: {
    site: 'harbourledger.example',
    isDetectionOn: true,
    isOffEverywhere: false,
    isBarOffEverywhere: false,
    isBarOn: true,
  },
  selectedWords: null,
  visitedSite: null,
  isAccessRefused: false,
  onAllow: doNothing,
  backupAdvice: null,
  onCompleteTags: completeSampleTags,
  onDraft: doNothing,
  onEdit: doNothing,
  onClip: doNothing,
  onClipSelection: doNothing,
  onHighlightSelection: doNothing,
  onSaveVersion: doNothing,
  onSeeChange: doNothing,
  onOpenClip: doNothing,
  onDelete: doNothing,
  onUndoDelete: doNothing,
  onRetry: doNothing,
  whyDetails: WhyDetails,
  onAskWhy: doNothing,
  onSiteChoices: doNothing,
  onListKeys: async () => sampleKeys,
  onChangeKeys: doNothing,
  onOpenPanel: doNothing,
  onOpenLibrary: doNothing,
  onSaveTabs: doNothing,
  onOpenSettings: doNothing,
  onDismissAdvice: doNothing,
};

/** The popup with some props. */
export function makePopupState(
  name: string,
  page: PopupPage,
  change: Partial<PopupProps> = {},
  options: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `popup-${name}`,
    widths: [360],
    height: 80,
    render: () => <PopupView {...defaultProps} {...change} page={page} />,
    ...options,
  };
}

/** The page of an article that is not saved. */
export function makeArticlePage(
  article: Article,
  isPrivate = false,
): Extract<PopupPage, { kind: 'article' }> {
  return {
    kind: 'article',
    pageUrl: article.url,
    summary: summarise(article),
    wordCount: article.completeness === 'link' ? 0 : countWords(plainText(article.body)) + 700,
    isPrivate,
  };
}

/** The page of a saved article. By default, the page has not changed since. */
export function makeSavedPage(clip: Clip, change: Partial<SavedPage> = {}): SavedPage {
  return {
    kind: 'saved',
    pageUrl: clip.summary.url,
    clip,
    versionAt: null,
    change: { kind: 'same' },
    difference: null,
    nearDuplicates: [],
    isPrivate: false,
    ...change,
  };
}
