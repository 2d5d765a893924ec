import { expect, it } from 'vitest';
import { noteMarkdown } from '../../core/markdown/note-markdown';
import { renderedNote } from '../../core/notes';

it.each([
  'Why? <b>Ida</b> & `<i>`',
  '    code <b>\n\n\tmore ```\n\nSee[^1]\n\n[^1]: Osk',
  '  \t\n\t`` code\n',
  '```\n<b>\n```\r\n\r\n<script>',
  '    only code',
])('a note is alike as it was typed and as renderings have it: %j', (note) => {
  expect(renderedNote(noteMarkdown(note))).toBe(renderedNote(note));
});
