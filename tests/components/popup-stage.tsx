import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { PopupView } from '../../components/PopupView';
import type { PopupPage, PopupProps } from '../../components/popup/popup-props';
import { summarise } from '../../core/model';
import { quayArticle } from './sample-articles';
import { clipOf, completeSampleTags, now } from './samples';

export const article: Extract<PopupPage, { kind: 'article' }> = {
  kind: 'article',
  summary: summarise(quayArticle),
  wordCount: 912,
  isPrivate: false,
};
export const savedPage: Extract<PopupPage, { kind: 'saved' }> = {
  kind: 'saved',
  clip: clipOf(quayArticle),
  change: { kind: 'same' },
  difference: null,
  nearDuplicates: [],
  isPrivate: false,
};

export const oneEdited = {
  kind: 'changed',
  headline: false,
  standfirst: false,
  edited: 1,
  inserted: 0,
  deleted: 0,
  moved: 0,
} as const;

export function draw(change: Partial<PopupProps>) {
  const calls = {
    onDraft: vi.fn(),
    onClip: vi.fn(),
    onKeepVersion: vi.fn(),
    onSeeChange: vi.fn(),
    onOpenClip: vi.fn(),
    onDelete: vi.fn(),
    onUndoDelete: vi.fn(),
    onRetry: vi.fn(),
    onAskWhy: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenSettings: vi.fn(),
    onDismissAdvice: vi.fn(),
    onAllow: vi.fn(),
  };
  const props: PopupProps = {
    page: article,
    visitedSite: null,
    isAccessRefused: false,
    draft: { tags: [], note: '' },
    now,
    busy: false,
    saving: 'idle',
    problem: null,
    reasons: { kind: 'waiting' },
    backupAdvice: null,
    onCompleteTags: completeSampleTags,
    ...calls,
    ...change,
  };
  const view = render(<PopupView {...props} />);
  return {
    ...calls,
    redraw: (next: Partial<PopupProps>) => view.rerender(<PopupView {...props} {...next} />),
  };
}

export const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
export const tagInput = () => screen.getByRole<HTMLInputElement>('combobox');
export const button = (name: string) => screen.getByRole('button', { name });
export const sendForm = () => {
  const form = document.querySelector('form');
  if (form === null) throw new Error('no form');
  fireEvent.submit(form);
};
