import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { afterEach, expect, it, vi } from 'vitest';
import { setReporter } from '../../../client/base/report-problem';
import { createExportActions } from '../../../client/export/export-actions';
import { exportMemorySchema } from '../../../core/export';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../../storage/samples';

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
    /^Pressmark found no template in this file that it can read\. Choose a JSON file/,
  );
  life.abort();
});

const { window: page } = new JSDOM('');
/** As stored. */
const newsTemplate = {
  ...{ name: 'News', noteName: '{{title}}', folder: '', properties: [] },
  ...{ content: '{{schema:author}}', propertyStyle: 'yaml' },
};
const makeTemplate = (change: object) => ({
  ...{ name: 'News', noteContentFormat: '{{content}}', properties: [], ...change },
});

it('says what a template takes from pages, and what of it has no effect', async () => {
  vi.stubGlobal('DOMException', page.DOMException);
  const life = new AbortController();
  const tools = { clipsOf: () => null, tell: vi.fn() };
  const library = createLibrary();
  const { handlers } = createExportActions(page as unknown as Window, library, tools, life.signal);
  const add = (change: object) => handlers.onAddTemplate(JSON.stringify(makeTemplate(change)));
  expect(await add({})).toBe('Added “News”.');
  expect(
    await add({
      behavior: 'append-daily',
      noteContentFormat:
        '{% if schema:author %}{{selector:h1|first}}{% endif %}{{nobody|odd}}{{"sum up"}}{{selector:p[}}',
    }),
  ).toBe(
    'Replaced “News”. Taken from each page when you save it: schema:author, selector:h1. ' +
      'Left empty, because Pressmark has no value for: "sum up". ' +
      'Unknown and ignored: nobody, odd, selector:p[. ' +
      'Each clip gets its own note, even if a template adds to or replaces an existing one.',
  );
  expect(await add({ behavior: 'overwrite' })).toBe(
    'Replaced “News”. Each clip gets its own note, even if a template adds to or replaces an existing one.',
  );
  const many = Array.from({ length: 9 }, (_, index) => `{{selector:h${index}}}`).join('');
  expect(await add({ noteContentFormat: many })).toMatch(/ selector:h5, …\.$/);
  life.abort();
});

/** Export actions of a user who has added `newsTemplate`. */
async function startWithTemplate() {
  const life = new AbortController();
  const tools = { clipsOf: () => null, tell: vi.fn() };
  const library = createLibrary();
  await library.savePreference('export', { templates: [newsTemplate] }, instantAt(4));
  const { handlers, shown } = createExportActions(
    page as unknown as Window,
    library,
    tools,
    life.signal,
  );
  await vi.waitFor(() => expect(shown.value.templates).toContain('News'));
  return { handlers, shown, tell: tools.tell, life };
}

it('offers the templates of a file with several, and adds those that are chosen', async () => {
  const { handlers, shown, life } = await startWithTemplate();
  const settings = {
    template_list: ['a', 'b', 'c', 'd'],
    template_a: makeTemplate({}),
    template_b: makeTemplate({ noteContentFormat: '{{schema:author}}' }),
    template_c: makeTemplate({ name: 'Quotes', behavior: 'prepend-specific' }),
    template_d: makeTemplate({ name: 'Broken', properties: [{ value: 'x' }] }),
  };
  const choice = await handlers.onAddTemplate(JSON.stringify(settings));
  if (typeof choice === 'string') throw new Error(choice);
  expect(choice.offers).toEqual([
    { name: 'News', remark: 'Replaces your template with the same name.' },
    { name: 'News (2)', remark: 'Taken from each page when you save it: schema:author.' },
    {
      name: 'Quotes',
      remark:
        'Each clip gets its own note, even if a template adds to or replaces an existing one.',
    },
  ]);
  const presets = ['Obsidian', 'Logseq', 'Plain', 'Highlights only'];
  expect(shown.value.templates).toEqual([...presets, 'News']);
  expect(choice.add([1])).toBe(
    'Added “News (2)”. Taken from each page when you save it: schema:author. ' +
      'Couldn’t be read, because a part is missing or invalid: “Broken” (properties.0.name).',
  );
  expect(shown.value.templates).toEqual([...presets, 'News', 'News (2)']);
  life.abort();
});

it('removes a template that was added, and adds it again if that is undone', async () => {
  const { handlers, shown, tell, life } = await startWithTemplate();
  handlers.onRemoveTemplate('News');
  expect(shown.value.templates).not.toContain('News');
  await vi.waitFor(() =>
    expect(tell).toHaveBeenCalledWith('Template “News” removed.', expect.any(Function)),
  );
  tell.mock.lastCall?.[1]();
  expect(shown.value.exportMemory.templates).toEqual([newsTemplate]);
  life.abort();
});

it('says after an export which values of pages notes lack', async () => {
  const life = new AbortController();
  const tell = vi.fn();
  const clips = { which: null, total: 1, title: 'Pressmark', day: null, known: null };
  const library = createLibrary();
  const { clip } = expectValue(await library.saveClip(makeSaveRequest(1)));
  expectValue(await library.saveClip(makeSaveRequest(2)));
  const document = { createElement: () => ({ click() {} }) };
  const window = { document: Object.assign(document, page.document.implementation) };
  await library.savePreference('export', { templates: [newsTemplate] }, instantAt(4));
  const { handlers, shown } = createExportActions(
    window as unknown as Window,
    library,
    { clipsOf: () => clips, tell },
    life.signal,
  );
  await vi.waitFor(() => expect(shown.value.templates).toContain('News'));
  const { choice } = v.parse(exportMemorySchema, null);
  const run = () => handlers.onExport({ ...choice, template: 'News', to: 'download' });
  run();
  await vi.waitFor(() =>
    expect(tell).toHaveBeenCalledWith(
      expect.stringMatching(
        / 2 clips lack what the template takes from their pages: schema:author\. To add it, open/,
      ),
    ),
  );
  await library.savePageValues(clip.id, [{ name: 'schema:author', value: null }], instantAt(5));
  run();
  await vi.waitFor(() =>
    expect(tell).toHaveBeenLastCalledWith(
      expect.stringMatching(/ One clip lacks .* Left empty where .*: schema:author\.$/),
    ),
  );
  life.abort();
});
