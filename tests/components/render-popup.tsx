import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { PopupView } from '../../components/PopupView';
import type { PopupPage, PopupProps } from '../../components/popup/popup-props';
import { WhyDetails } from '../../components/popup/WhyDetails';
import { summarise } from '../../core/model';
import { quayArticle } from './sample-articles';
import { completeSampleTags, makeClip, now } from './samples';

export const articlePage: Extract<PopupPage, { kind: 'article' }> = {
  kind: 'article',
  pageUrl: quayArticle.url,
  summary: summarise(quayArticle),
  wordCount: 912,
  isPrivate: false,
};
export const savedPage: Extract<PopupPage, { kind: 'saved' }> = {
  kind: 'saved',
  pageUrl: quayArticle.url,
  clip: makeClip(quayArticle),
  versionAt: null,
  change: { kind: 'same' },
  difference: null,
  nearDuplicates: [],
  isPrivate: false,
};

export const oneEditedParagraph = {
  kind: 'changed',
  headline: false,
  standfirst: false,
  byline: false,
  captions: 0,
  edited: 1,
  inserted: 0,
  deleted: 0,
  moved: 0,
} as const;

/** Renders the popup. Returns its mock callbacks, and a function that renders it with other props. */
export function renderPopup(change: Partial<PopupProps>) {
  const callbacks = {
    onDraft: vi.fn(),
    onEdit: vi.fn(),
    onClip: vi.fn(),
    onClipSelection: vi.fn(),
    onHighlightSelection: vi.fn(),
    onSaveVersion: vi.fn(),
    onSeeChange: vi.fn(),
    onOpenClip: vi.fn(),
    onDelete: vi.fn(),
    onUndoDelete: vi.fn(),
    onRetry: vi.fn(),
    whyDetails: WhyDetails,
    onAskWhy: vi.fn(),
    onSiteChoices: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenLibrary: vi.fn(),
    onSaveTabs: vi.fn(),
    onOpenSettings: vi.fn(),
    onDismissAdvice: vi.fn(),
    onAllow: vi.fn(),
    onListKeys: vi.fn(async () => [
      { name: 'clip-article', description: 'Clip the article', keys: 'Alt+Shift+K' },
      { name: 'open-library', description: 'Open the library', keys: '' },
    ]),
    onChangeKeys: vi.fn(),
  };
  const props: PopupProps = {
    page: articlePage,
    visitedSite: null,
    isAccessRefused: false,
    draft: { tags: [], note: '' },
    now,
    busy: false,
    saving: 'idle',
    problem: null,
    reasons: { kind: 'waiting' },
    siteChoices: {
      site: 'haldencourier.example',
      isDetectionOn: true,
      isOffEverywhere: false,
      isBarOffEverywhere: false,
      isBarOn: true,
    },
    selectedWords: null,
    backupAdvice: null,
    onCompleteTags: completeSampleTags,
    ...callbacks,
    ...change,
  };
  const view = render(<PopupView {...props} />);
  return {
    ...callbacks,
    rerender: (next: Partial<PopupProps>) => view.rerender(<PopupView {...props} {...next} />),
  };
}

export const getNoteField = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
export const getTagInput = () => screen.getByRole<HTMLInputElement>('combobox');
export const getButton = (name: string) => screen.getByRole('button', { name });
export const submitForm = () => {
  const form = document.querySelector('form');
  if (form === null) throw new Error('no form');
  fireEvent.submit(form);
};
