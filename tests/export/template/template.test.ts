import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  formatObsidianUri,
  importClipperTemplates,
  type NoteTemplate,
  renderNote,
  templatePresets,
} from '../../../core/export';
import { getVariables, variableNames } from '../../../core/export/template/variables';
import { endMarker } from '../../../core/markdown/markdown-ids';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { readImport } from '../../import/read-import';
import { scaleRuns } from '../../runs';
import { makeAnnotation, makeWholeClip } from '../samples';

const now = '2026-11-13T08:09:10.000Z';
const whole = makeWholeClip({
  article: {
    headline: 'Ferry: the last boat',
    authors: ['Ada Mensah', 'Jo Ruiz'],
    publishedAt: '2026-11-02T21:05:00+01:00',
    publisher: 'The Halden Courier',
  },
  clip: { tags: ['boats', 'alden/council'] },
  annotations: [makeAnnotation('The last boat'), makeAnnotation('leaves on Friday')],
});

const emptyTemplate: NoteTemplate = {
  name: 'x',
  noteName: 'note',
  folder: '',
  properties: [],
  content: '',
  propertyStyle: 'yaml',
};

function fill(content: string): string {
  return String(renderNote({ ...emptyTemplate, content }, whole, now).content).slice(0, -1);
}

describe('renderNote', () => {
  it.each([
    ['{{title}} by {{author}}', 'Ferry: the last boat by Ada Mensah, Jo Ruiz'],
    ['{{author|first}}, {{author|last|upper}}', 'Ada Mensah, JO RUIZ'],
    ['{{author|wikilink|join:" and "}}', '[[Ada Mensah]] and [[Jo Ruiz]]'],
    ['{{author|list}}', '- Ada Mensah\n- Jo Ruiz'],
    ['{% set name = "A *b* [c] | d" %}{{name|wikilink}}', '[[A *b* c d]]'],
    ['{{author|list:"numbered-task"}}', '1. [ ] Ada Mensah\n2. [ ] Jo Ruiz'],
    [
      '{{published|date}} {{published|date:"D MMM YYYY [at] h:mm a"}}',
      '2026-11-02 2 Nov 2026 at 9:05 pm',
    ],
    ['{{published|date:"dddd Do MMMM YY HH:mm:ss Z"}}', 'Monday 2nd November 26 21:05:00 +01:00'],
    ['{{highlights|blockquote}}', '> The last boat\n> leaves on Friday'],
    ['{{highlights|map: item => item.text|join:"\\n\\n"}}', 'The last boat\n\nleaves on Friday'],
    ['{{highlights|map: item => item.timestamp|first|date}}', '2026-11-12'],
    ['{{title|replace:"Ferry":"Boat"}}', 'Boat: the last boat'],
    ['{{title|replace:("Ferry","Boat"),("last","first")}}', 'Boat: the first boat'],
    [
      '{{title|kebab}} {{title|snake}} {{title|camel}} {{title|pascal}}',
      'ferry:-the-last-boat ferry:&#95;the_last_boat ferry:TheLastBoat Ferry:TheLastBoat',
    ],
    ['{{title|slice:0,5}} {{tags|length}} {{title|safe_name}}', 'Ferry 2 Ferry the last boat'],
    ['{{tags|join:"|"|split:"|"|reverse|join:" "}}', 'alden/council boats'],
    ['{{description|default:"none"}}', 'none'],
    ['{{title|callout:"quote","Said"}}', '> [!quote] Said\n> Ferry: the last boat'],
    ['{{nobody}}{{title|nothing}}', 'Ferry: the last boat'],
    ['{{ title }} {x} {{}} {{unclosed', 'Ferry: the last boat {x}  {{unclosed'],
    ['{{domain}} {{words}} {{date|date:"YYYY"}}', 'haldencourier.example 6 2026'],
  ])('fills in %s', (template, expected) => {
    expect(fill(template)).toBe(expected);
  });

  it('does not take the host for the name of the site', () => {
    const nameless = whole.versions.map((version) => ({
      ...version,
      article: { ...version.article, publisher: null },
    }));
    const template = { ...emptyTemplate, content: '{{site}}, {{domain}}' };
    const { content } = renderNote(template, { ...whole, versions: nameless }, now);
    expect(content).toContain(', haldencourier.example');
    expect(content).not.toContain('haldencourier.example,');
  });

  it('omits an image on a private network', () => {
    const withImage = (url: string) => ({
      ...whole,
      versions: whole.versions.map((version) => ({
        ...version,
        article: { ...version.article, image: { url, alt: '', caption: null, credit: null } },
      })),
    });
    const content = '![]({{image}}) {{image|image}} {{content}}';
    const fillWithImage = (url: string) =>
      renderNote({ ...emptyTemplate, content }, withImage(url), now).content;
    expect(fillWithImage('http://router.lan/reboot.png')).not.toContain('router.lan');
    expect(fillWithImage('https://img.example/quay.jpg')).toContain(
      '![](https://img.example/quay.jpg)',
    );
  });

  it('provides exactly the listed variables', () => {
    expect([...getVariables(whole, now, 'comment').keys()].sort()).toEqual(
      [...variableNames].sort(),
    );
  });

  it('writes each property with its type', () => {
    const types = ['text', 'multitext', 'number', 'checkbox', 'date', 'datetime'] as const;
    const values = ['{{title}}', '{{tags}}', '{{words}}', 'true', '{{published}}', '{{published}}'];
    const properties = types.map((type, index) => ({
      name: type,
      type,
      value: values[index] ?? '',
    }));
    const { content } = renderNote({ ...emptyTemplate, properties }, whole, now);
    expect(parse(String(content).split('---')[1] ?? '')).toEqual({
      text: 'Ferry: the last boat',
      multitext: ['boats', 'alden/council'],
      number: 6,
      checkbox: true,
      date: '2026-11-02',
      datetime: '2026-11-02T21:05:00',
    });
  });

  it('writes file and folder names that are valid on any file system', () => {
    const getNames = (noteName: string, folder: string) => {
      const { name, folder: noteFolder } = renderNote(
        { ...emptyTemplate, noteName, folder },
        whole,
        now,
      );
      return [name, noteFolder];
    };
    expect(getNames('{{title}}', 'News/{{published|date:"YYYY"}}')).toEqual([
      'Ferry - the last boat.md',
      'News/2026',
    ]);
    expect(getNames('../{{title}}/x', '../../etc')).toEqual(['-Ferry - the last boat-x.md', 'etc']);
    expect(getNames('con', '')).toEqual(['2026-11-02 Ferry - the last boat.md', '']);
    expect(getNames('{{nobody}}', '')).toEqual(['2026-11-02 Ferry - the last boat.md', '']);
  });
});

describe('template presets', () => {
  it.each(templatePresets)('keep everything that the user wrote: $name', (template) => {
    const noted = makeWholeClip({
      clip: { note: 'Of the page.' },
      annotations: [
        { ...makeAnnotation('The last boat'), note: 'In the text.' },
        { ...makeAnnotation('words that are gone'), note: 'Lost.' },
        { ...makeAnnotation('Ferry to Osk Island'), note: 'In the headline.' },
      ],
    });
    const link = {
      ...noted,
      versions: noted.versions.map((version) => ({
        ...version,
        article: { ...version.article, body: { type: 'root' as const, children: [] } },
      })),
    };
    for (const clip of [noted, link]) {
      const text = String(renderNote(template, clip, now).content);
      for (const { passage, note } of clip.annotations) {
        expect(text.split(passage.quote.exact).length).toBeGreaterThan(1);
        expect(text.split(note)).toHaveLength(2);
      }
      expect(text).toContain('> words that are gone\n');
      expect(text).toContain('> Ferry to Osk Island\n');
      expect(text.split('Of the page.')).toHaveLength(2);
    }
  });

  it.each(templatePresets)(
    'keep colours, tags and other authors of highlights in the text: $name',
    async (template) => {
      const author = { id: 'ben', name: 'Ben Okoro' };
      const annotations = [
        makeAnnotation('The last', { id: 'plain', note: 'First note.' }),
        makeAnnotation('boat', { id: 'coloured', colour: 'leaf' }),
        makeAnnotation('leaves', { id: 'tagged', tags: ['boats'], note: 'Second note.' }),
        makeAnnotation('on Friday', { id: 'other', author, note: 'Third note.' }),
      ];
      const { content } = renderNote(template, makeWholeClip({ annotations }), now);
      for (const { note } of annotations.filter((one) => one.note !== '')) {
        expect(String(content).split(note)).toHaveLength(2);
      }
      const [item] = (await readImport(String(content), 'ferry.md')).items;
      expect(item?.annotations).toHaveLength(4);
      expect(item?.annotations).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ colour: 'leaf' }),
          expect.objectContaining({ tags: ['boats'], note: 'Second note.' }),
          expect.objectContaining({
            author: { id: 'Ben Okoro', name: 'Ben Okoro' },
            note: 'Third note.',
          }),
        ]),
      );
    },
  );

  it('leave out the text if only the highlights are wanted', () => {
    const preset = templatePresets.find(({ name }) => name === 'Highlights only') ?? expect.fail();
    const { content } = renderNote(preset, whole, now);
    expect(content).toContain('title: "Ferry: the last boat"\nsource: "https://www.haldencourier');
    expect(content).toContain(`---\n\n${endMarker}\n\n- > The last boat\n`);
    expect(content).not.toContain('The last boat leaves on Friday.');
  });

  it('write front matter that a YAML parser reads back', () => {
    const [obsidian, logseq] = templatePresets;
    for (const clip of sampleClips) {
      const { content, folder } = renderNote(obsidian, clip, now);
      expect(folder).toBe('Clippings');
      const front = parse(String(content).split(/^---$/m)[1] ?? '');
      expect(front.title).toBe(clip.clip.summary.headline);
      expect(front.tags).toEqual(clip.clip.tags);
      expect(String(renderNote(logseq, clip, now).content)).toMatch(/^title:: .*\nsource:: .*\n/);
    }
  });
});

describe('templates of Obsidian Web Clipper', () => {
  it('are imported with a list of their unknown parts', () => {
    const result = importClipperTemplates(
      JSON.stringify({
        schemaVersion: '0.1.0',
        name: 'News',
        behavior: 'create',
        noteNameFormat: '{{title}}',
        path: 'Clippings',
        noteContentFormat:
          '{% if author %}By {{author}}{% else %}-{% endif %} {{content}} {{"a summary"}} {{nobody|nothing}}{{ ?? }}',
        properties: [
          { name: 'author', value: '{{author|split:", "|wikilink|join}}', type: 'multitext' },
          { name: 'odd', value: '{{selector:h1}}', type: 'odd' },
        ],
        triggers: [],
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        templates: [
          {
            template: {
              name: 'News',
              folder: 'Clippings',
              properties: [{ type: 'multitext' }, { name: 'odd', type: 'text' }],
            },
            changesNote: false,
            fromPage: ['selector:h1'],
            unfilled: ['"a summary"'],
            unknown: ['{{ ?? }}', 'nobody', 'nothing'],
          },
        ],
        unreadable: [],
      },
    });
  });

  it('get values of the page that are stored with the clip, whose text stays text', () => {
    const pageValues = [
      { name: 'selector:h1', value: '<b>Boats</b> [x](javascript:alert(1))' },
      { name: 'schema:author', value: '["Ida","Jo"]' },
      { name: 'selector:p[', value: null },
    ];
    const content =
      '{{selector:h1}} {{schema:author|join:" and "}} {{meta:name:x ?? "none"}}{{selector:p[}}';
    const clip = { ...whole, clip: { ...whole.clip, pageValues } };
    expect(renderNote({ ...emptyTemplate, content }, clip, now).content).toBe(
      '&#60;b&#62;Boats&#60;/b&#62; &#91;x&#93;(javascript:alert(1)) Ida and Jo none\n',
    );
  });

  const makeTemplate = (change: object) => ({
    ...{ name: 'News', behavior: 'create', noteContentFormat: '{{content}}', properties: [] },
    ...change,
  });

  it('can add several from one file of all settings', () => {
    const settings = {
      template_list: ['a1', 'b2', 'gone', null],
      template_a1: makeTemplate({}),
      template_b2: makeTemplate({ name: 'Daily', behavior: 'append-daily' }),
      general_settings: { vaults: [] },
    };
    expect(importClipperTemplates(JSON.stringify(settings))).toMatchObject({
      ok: true,
      value: {
        templates: [
          { template: { name: 'News' }, changesNote: false },
          { template: { name: 'Daily', noteName: '{{title}}' }, changesNote: true },
        ],
        unreadable: [],
      },
    });
    expect(importClipperTemplates('{"template_list": []}').ok).toBe(false);
  });

  it('have the types of properties that the settings say, as there', () => {
    const properties = [
      { name: 'published', value: '{{published}}' },
      { name: 'author', value: '{{author}}', type: 'text' },
      { name: 'words', value: '{{words}}', type: 'number' },
      { name: 'rating', value: '5' },
    ];
    const settings = {
      template_list: ['a1'],
      template_a1: makeTemplate({ properties }),
      property_types: [
        { name: 'published', type: 'date' },
        { name: 'author', type: 'multitext', defaultValue: '' },
        { name: 'rating', type: 'stars' },
        null,
      ],
    };
    const result = importClipperTemplates(JSON.stringify(settings));
    expect(result.ok && result.value.templates[0]?.template.properties).toMatchObject([
      { name: 'published', type: 'date' },
      { name: 'author', type: 'multitext' },
      { name: 'words', type: 'number' },
      { name: 'rating', type: 'text' },
    ]);
  });

  it('are added without those of the same file that cannot be read', () => {
    const settings = {
      template_list: ['a1', 'b2', 'c3'],
      template_a1: makeTemplate({ name: 'Broken', noteContentFormat: 4 }),
      template_b2: makeTemplate({}),
      template_c3: null,
    };
    const result = importClipperTemplates(JSON.stringify(settings));
    expect(result).toMatchObject({
      value: {
        templates: [{ template: { name: 'News' } }],
        unreadable: [
          { name: 'Broken', part: 'noteContentFormat' },
          { name: 'c3', part: '' },
        ],
      },
    });
    const none = { ...settings, template_list: ['a1', 'c3'] };
    expect(importClipperTemplates(JSON.stringify(none)).ok).toBe(false);
  });

  it.each([
    ['replace:"/[aeiou]/g":"*"', 'F&#42;rry: th&#42; l&#42;st b&#42;&#42;t'],
    ['replace:"/BOAT$/i":"old $&"', 'Ferry: the last old boat'],
    ['replace:"/\\s+(\\w+)/":"-$1"', 'Ferry:-the last boat'],
    ['replace:("/o/","0"),("/r{2}/","R")', 'FeRy: the last b0at'],
    ['replace:"/(/":"x"', 'Ferry: the last boat'],
    ['replace:"last":"$&"', 'Ferry: the $& boat'],
  ])('can replace by a pattern: %s', (filter, text) => {
    expect(fill(`{{title|${filter}}}`)).toBe(text);
  });

  it.each(['{', '[]', '{"properties": 1}', 'null'])('are rejected if they are %s', (text) => {
    expect(importClipperTemplates(text)).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    });
  });
});

describe('formatObsidianUri', () => {
  it('encodes any vault, file and text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('&', '=', '#', '?', '%', '+', '/', ' ', '"', "'", '(', '\n', 'a'))
        .map((parts) => parts.join('')),
    );
    /** URLs replace lone surrogates. */
    const replaceSurrogates = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (content, vault, name, folder) => {
        const file = { name: `${name}.md`, folder, type: 'text/markdown', content };
        const uri = formatObsidianUri(file, { vault });
        expect(uri).toMatch(/^obsidian:\/\/new\?[\w.~%&=-]*$/);
        const { searchParams } = new URL(uri);
        expect(searchParams.get('content')).toBe(replaceSurrogates(content));
        expect(searchParams.get('vault') ?? '').toBe(replaceSurrogates(vault));
        expect(searchParams.get('file')).toBe(
          replaceSurrogates([folder, name].filter(Boolean).join('/')),
        );
        expect([...searchParams.keys()].filter((key) => key !== 'vault')).toEqual([
          'file',
          'content',
        ]);
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});
