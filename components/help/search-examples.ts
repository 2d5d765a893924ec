import type { MessageId } from '../strings';

/** Examples of each kind of search, with what they find. */
export const searchExamples = [
  { query: 'harbour ferr*', text: 'help-filter-words' },
  { query: '"flood fund"', text: 'help-filter-phrase' },
  { query: 'ferry OR bridge', text: 'help-filter-or' },
  { query: 'ferry -bridge', text: 'help-filter-not' },
  { query: 'tag:harbours', text: 'help-filter-tag' },
  { query: 'site:example.com', text: 'help-filter-site' },
  { query: 'publisher:courier', text: 'help-filter-publisher' },
  { query: 'author:mensah', text: 'help-filter-author' },
  { query: 'after:2026-01 before:2026-07', text: 'help-filter-dates' },
  { query: 'kept:2026-11', text: 'help-filter-kept' },
  { query: 'is:unread', text: 'help-filter-unread' },
  { query: 'is:favourite', text: 'help-filter-favourite' },
  { query: 'is:archived', text: 'help-filter-archived' },
  { query: 'is:link', text: 'help-filter-link' },
  { query: 'is:selection', text: 'help-filter-selection' },
  { query: 'has:note', text: 'help-filter-note' },
  { query: 'has:tags', text: 'help-filter-tags' },
  { query: 'colour:sun', text: 'help-filter-colour' },
  { query: 'in:headline ferry', text: 'help-filter-in' },
  { query: 'lang:en', text: 'help-filter-lang' },
] as const satisfies readonly { readonly query: string; readonly text: MessageId }[];
