import * as v from 'valibot';
import { afterEach, expect, it, vi } from 'vitest';
import { setReporter } from '../../../client/base/report-problem';
import { createExportActions } from '../../../client/export/export-actions';
import { exportMemorySchema } from '../../../core/export';
import { createLibrary } from '../../storage/samples';

afterEach(() => setReporter(() => {}));

it('asks for a folder if none is chosen, and logs that the export failed', async () => {
  const report = vi.fn();
  setReporter(report);
  const life = new AbortController();
  const clips = { which: null, total: 0, title: 'Pressmark', day: null, known: null };
  const tools = { clipsOf: () => clips, tell: vi.fn() };
  const { failure, handlers } = createExportActions(
    {} as Window,
    createLibrary(),
    tools,
    life.signal,
  );
  const { choice } = v.parse(exportMemorySchema, null);
  handlers.onExport({ ...choice, to: 'folder' });
  await vi.waitFor(() => expect(failure.value).toEqual({ code: 'export-folder', detail: null }));
  expect(report.mock.calls[0]?.slice(0, 2)).toEqual(['export-folder', 'export']);
  expect(tools.tell).not.toHaveBeenCalled();
  life.abort();
});

it.each([
  ['markdown', true, 'There’s nothing new or changed to export.'],
  ['markdown', false, 'There are no clips to export.'],
  ['readwise-csv', false, 'There are no highlights to export.'],
] as const)('says why an export to %s has no clips', async (format, isNewOnly, message) => {
  const life = new AbortController();
  const clips = { which: null, total: 0, title: 'Pressmark', day: null, known: null };
  const tools = { clipsOf: () => clips, tell: vi.fn() };
  const page = { document: { createElement: () => ({ click() {} }) } } as unknown as Window;
  const { handlers } = createExportActions(page, createLibrary(), tools, life.signal);
  const { choice } = v.parse(exportMemorySchema, null);
  handlers.onExport({ ...choice, to: 'download', format, isNewOnly });
  await vi.waitFor(() => expect(tools.tell).toHaveBeenCalledWith(message));
  life.abort();
});

it('says what file a template is read from if another was chosen', async () => {
  const life = new AbortController();
  const tools = { clipsOf: () => null, tell: vi.fn() };
  const { handlers } = createExportActions({} as Window, createLibrary(), tools, life.signal);
  expect(await handlers.onAddTemplate('{"x":')).toMatch(
    /^This file contains no .*\. Choose a JSON file/,
  );
  life.abort();
});

it('says what of a template has no effect', async () => {
  const life = new AbortController();
  const tools = { clipsOf: () => null, tell: vi.fn() };
  const { handlers } = createExportActions({} as Window, createLibrary(), tools, life.signal);
  const add = (change: object) =>
    handlers.onAddTemplate(
      JSON.stringify({ name: 'News', noteContentFormat: '{{content}}', properties: [], ...change }),
    );
  expect(await add({})).toBe('Added “News”.');
  expect(
    await add({
      behavior: 'append-daily',
      noteContentFormat: '{% if schema:author %}{{selector:h1|first}}{% endif %}{{nobody|odd}}',
    }),
  ).toBe(
    'Added “News”. What needs the open page or a language model stays empty: schema:author, selector:h1. ' +
      'Unknown and ignored: nobody, odd. Each clip gets its own note, even if a template adds to an existing one.',
  );
  const many = Array.from({ length: 9 }, (_, index) => `{{selector:h${index}}}`).join('');
  expect(await add({ noteContentFormat: many })).toMatch(/ selector:h5, …\.$/);
  life.abort();
});
