import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectMissing, renderNote } from '../../../core/export';
import { takePageValues } from '../../../core/export/template/page/take-values';
import { maxPageValuesLength } from '../../../core/model';
import { makeWholeClip } from '../samples';

const url = 'https://courier.example/news/ferry';
const story = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle', 'Article'],
  headline: 'Ferry stops in November',
  author: [
    { '@type': 'Person', name: 'Ada Mensah', url: 'https://courier.example/ada' },
    { '@type': 'Person', name: 'Jo Ruiz' },
  ],
  publisher: { '@type': 'Organization', name: 'The Halden Courier' },
  keywords: ['ferry', 'harbour'],
  datePublished: '2026-11-02T21:05:00+01:00',
  wordCount: 412,
  isAccessibleForFree: false,
};
const crumbs = {
  '@type': 'BreadcrumbList',
  name: 'Way here',
  itemListElement: [{ position: 1, item: { '@id': 'https://courier.example/news' } }],
};

const html = `<!doctype html><html lang="en"><head>
<meta name="description" content=" The boats stop. ">
<meta name="keywords" content="first"><meta name="keywords" content="last">
<meta property="og:title" content="Ferry: &lt;the end&gt;"><meta property="og:site_name" content="Halden Courier">
<script type="application/ld+json">${JSON.stringify(story)}</script>
<script type="application/ld+json">{ broken </script>
<script type="application/ld+json"><!-- {"@graph":[${JSON.stringify(crumbs)},{"@type":"Person","name":"Kai"}]} --></script>
</head><body>
<article id="story"><h1>Ferry <em>stops</em></h1><p class="author">Ada Mensah</p>
<img class="hero" src="/boat.jpg" alt="A boat"><a class="main-link" href="/more">More</a>
<p class="tag">ferry</p><p class="tag">harbour</p></article>
<section id="box"><h2>Facts &amp; figures</h2><p onclick="steal()" style="color:red">Two <b>boats</b>,
<a href="javascript:steal()">one</a> <a href="/pier">pier</a>.</p><script>steal()</script>
<ul><li>Quay<ul><li>North</li></ul></li></ul><table><tr><th>Day</th></tr><tr><td>1 | 2</td></tr></table>
<pre>a &lt; b
c</pre><form><input value="secret"></form><img src="/map.png" alt="Map"><!-- note --></section>
</body></html>`;

const { document } = new JSDOM(html, { url }).window;
const empty = { name: 'X', noteName: '{{title}}', folder: '', properties: [] };

/** Takes the values of a template from a page and renders the template with them. */
function render(content: string, page: Document = document): string {
  const template = { ...empty, content, propertyStyle: 'yaml' as const };
  const whole = makeWholeClip({ clip: { pageValues: takePageValues(page, [template]) } });
  return String(renderNote(template, whole, '2026-11-13T08:00:00.000Z').content).trimEnd();
}

/** Takes one value, as it is stored. */
function take(name: string, page: Document = document): string | null | undefined {
  return takePageValues(page, `{{${name}}}`)[0]?.value;
}

function makePage(body: string): Document {
  return new JSDOM(body, { url }).window.document;
}

describe('values of a page', () => {
  // The examples of Obsidian Web Clipper's documentation, for an invented page.
  it.each([
    ['{{meta:name:description}}', 'The boats stop.'],
    ['{{meta:property:og:title}}', 'Ferry: &#60;the end&#62;'],
    ['{{selector:h1}}', 'Ferry stops'],
    ['{{selector:.author}}', 'Ada Mensah'],
    ['{{selector:img.hero?src}}', '/boat.jpg'],
    ['{{selector:a.main-link?href}}', '/more'],
    ['{{selector:.tag}}', 'ferry, harbour'],
    ['{{selector:.tag|join:"; "}}', 'ferry; harbour'],
    ['{{selector:#story > .tag:nth-of-type(3)}}', 'harbour'],
    ['{{selectorHtml:h1|markdown}}', '# Ferry *stops*'],
    ['{{schema:@NewsArticle:headline}}', 'Ferry stops in November'],
    ['{{schema:@Article:publisher.name}}', 'The Halden Courier'],
    ['{{schema:@NewsArticle:author[1].name}}', 'Jo Ruiz'],
    ['{{schema:@NewsArticle:author[*].name}}', 'Ada Mensah, Jo Ruiz'],
    ['{{schema:@NewsArticle:keywords|first}}', 'ferry'],
    ['{{schema:name}}', 'Way here'],
    ['{{schema:author.name}}', 'Ada Mensah'],
    ['{{schema:author[0].name}}', 'Ada Mensah'],
    ['{{schema:author[*].name|wikilink|join}}', '[[Ada Mensah]],[[Jo Ruiz]]'],
    [
      '[news]({{schema:@BreadcrumbList:itemListElement[0].item.@id}})',
      '[news](https&#58;//courier.example/news)',
    ],
    ['{{schema:[1].name}}', 'Way here'],
    ['{{schema:@NewsArticle:wordCount}} {{schema:isAccessibleForFree}}', '412 false'],
    ['{{schema:datePublished|date:"YYYY-MM-DD"}}', '2026-11-02'],
    ['{% for item in schema:author %}\n- {{item.name}}\n{% endfor %}', '- Ada Mensah\n- Jo Ruiz'],
    ['{% for tag in selector:.tag %}{{loop.index}}. {{tag}}{% endfor %}', '1. ferry\n2. harbour'],
    ['{% set tags = selector:.tag %}{{tags[1]}}', 'harbour'],
    ['{% if schema:@NewsArticle:headline contains "ferry" %}yes{% endif %}', 'yes'],
    ['{{schema:@Recipe:name ?? schema:@NewsArticle:headline}}', 'Ferry stops in November'],
    ['{{schema:@Movie:name ?? "no film"}}', 'no film'],
    ['{{meta:name:keywords}}', 'last'],
  ])('are filled in: %s', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it('become Markdown from HTML, without code, forms and styles', () => {
    expect(render('{{selectorHtml:#box|markdown}}')).toBe(
      [
        '## Facts & figures',
        'Two **boats**, one [pier](https://courier.example/pier).',
        '- Quay\n  - North',
        '| Day    |\n| ------ |\n| 1 \\| 2 |',
        '```\na < b\nc\n```',
        '![Map](https://courier.example/map.png)',
      ].join('\n\n'),
    );
    expect(take('selectorHtml:#box p')).toBe(
      '<p>Two <b>boats</b>,\n<a>one</a> <a href="https://courier.example/pier">pier</a>.</p>',
    );
    expect(take('selectorHtml:#box')).not.toMatch(/steal|secret|note|style/);
    const filtered =
      '{% set box = selectorHtml:#box %}{{box|remove_html:("ul,table,pre,img,h2")|markdown}}';
    expect(render(filtered)).toBe('Two **boats**, one [pier](https://courier.example/pier).');
  });

  it('are text where a template asks for no Markdown', () => {
    expect(render('{{selectorHtml:h1}}')).toBe(
      '&#60;h1&#62;Ferry &#60;em&#62;stops&#60;/em&#62;&#60;/h1&#62;',
    );
    expect(render('{{selectorHtml:h1|strip_tags}}')).toBe('Ferry stops');
    const page = makePage('<p>&lt;script&gt;alert(1)&lt;/script&gt; [[x]] {{title}}</p>');
    expect(render('{{selector:p}}{{selectorHtml:p|markdown}}', page)).not.toMatch(/<|\[\[|\{\{/);
  });

  it('are empty if the page has none, and null if they cannot be read', () => {
    expect(take('selector:h6')).toBe('');
    expect(take('schema:@Recipe:name')).toBe('');
    expect(take('meta:name:nothing')).toBe('');
    expect(take('meta:other:nothing')).toBe('');
    expect(take('selector:h1:of-no-kind(')).toBeNull();
    expect(take('selectorHtml:..x')).toBeNull();
  });

  it('are limited in size, together', () => {
    const long = 'x'.repeat(maxPageValuesLength * 0.7);
    const page = makePage(`<p>${long}</p><h1>${long}</h1><h2>short</h2>`);
    const values = takePageValues(page, '{{selector:p}}{{selector:h1}}{{selector:h2}}');
    expect(values.map(({ value }) => value)).toEqual([long, null, 'short']);
    const many = makePage('<i>x</i>'.repeat(1001));
    expect(take('selector:i', many)).toBeNull();
  });

  it('are those that the templates name, each once, and no prompts', () => {
    const templates = [
      { ...empty, content: '{{selector:h1}} {{"a summary"}} {{title}}' },
      { ...empty, noteName: '{{selector:h1|upper}}', content: '{% if meta:name:x %}{% endif %}' },
      { ...empty, properties: [{ name: 'a', value: '{{schema:author}}', type: 'text' }] },
    ];
    expect(takePageValues(document, templates).map(({ name }) => name)).toEqual([
      'selector:h1',
      'meta:name:x',
      'schema:author',
    ]);
    expect(takePageValues(document, [{ ...empty, content: '{{title}}' }])).toEqual([]);
  });

  it('cannot be taken from prototypes, nor pollute them', () => {
    const script = '{"@type":"X","__proto__":{"polluted":1},"list":[{"__proto__":{"polluted":2}}]}';
    const page = makePage(`<script type="application/ld+json">${script}</script>`);
    for (const name of ['constructor.name', 'toString', 'list.length', '@X:hasOwnProperty']) {
      expect(take(`schema:${name}`, page)).toBe('');
    }
    const text = render(
      '{{schema:list}}{% for x in schema:list %}{{x.polluted}}{% endfor %}',
      page,
    );
    expect(text).toContain('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('can be read although the page shadows properties or nests without end', () => {
    const page = makePage(
      '<img name=querySelectorAll><form id=f><input name=textContent><input name=getAttribute>Text</form>',
    );
    expect(take('selector:#f', page)).toBe('Text');
    expect(take('selector:#f?id', page)).toBe('f');
    expect(take('selectorHtml:#f', page)).toBe('<form id="f">Text</form>');
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const nested = makePage(
      `<p>${deep}</p><script type="application/ld+json">{"@type":"X","a":${deep}}</script>`,
    );
    expect(render('{{selector:p|first}}{{schema:@X:a|first}}', nested)).not.toContain('undefined');
  });
});

describe('collectMissing', () => {
  it('finds what clips were not asked for, and what could not be read', () => {
    const content = '{{selector:h1}}{{selector:p[}}{{schema:name}}{{title}}';
    const template = { ...empty, content, propertyStyle: 'yaml' as const };
    const { clip } = makeWholeClip();
    const missing = collectMissing(template);
    const pageValues = [
      { name: 'selector:h1', value: '' },
      { name: 'selector:p[', value: null },
      { name: 'schema:name', value: 'Kai' },
    ];
    missing.add({ ...clip, pageValues });
    expect(missing.get()).toEqual({ untaken: [], unreadable: ['selector:p['], clips: 0 });
    missing.add({ ...clip, pageValues: pageValues.slice(0, 2) });
    expect(missing.get()).toMatchObject({ untaken: ['schema:name'], clips: 1 });
    missing.add(clip);
    expect(missing.get().untaken).toEqual(['schema:name', 'selector:h1', 'selector:p[']);
    expect(missing.get().clips).toBe(2);
    missing.add({ ...clip, summary: { ...clip.summary, url: null } });
    expect(missing.get().clips).toBe(2);
  });

  it('finds nothing without a template', () => {
    const missing = collectMissing(null);
    missing.add(makeWholeClip().clip);
    expect(missing.get()).toEqual({ untaken: [], unreadable: [], clips: 0 });
  });
});
