import { expect, it } from 'vitest';
import { escapeNoteHtml } from '../../core/markdown/escape-note-html';
import { renderedNote } from '../../core/notes';

it.each([
  'Why? <b>Ida</b> & `<i>`',
  '    code <b>\n\n\tmore ```\n\nSee[^1]\n\n[^1]: Osk',
  '  \t\n\t`` code\n',
  '```\n<b>\n```\r\n\r\n<script>',
  '    only code',
])('returns the same for a typed note and its escaped form: %j', (note) => {
  expect(renderedNote(escapeNoteHtml(note))).toBe(renderedNote(note));
});
