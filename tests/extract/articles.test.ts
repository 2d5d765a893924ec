import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../core/detect';
import { extractArticle } from '../../core/extract';
import type { Block, Inline } from '../../core/model';
import { articleSchema } from '../../core/model';
import { inlineText, plainText } from '../../core/text';

/** The hand-written JSON beside each fixture. */
const expectationSchema = v.strictObject({
  url: v.string(),
  /** Omitted if the page does not test detection. */
  detected: v.optional(v.boolean()),
  failure: v.optional(v.string()),
  /** Fields that the trait affects. */
  article: v.optional(v.record(v.string(), v.unknown())),
  /** The whole body as plain text, block by block. */
  body: v.optional(v.array(v.string())),
  /** The types of the blocks. */
  nodes: v.optional(v.array(v.string())),
  figures: v.optional(v.array(v.record(v.string(), v.unknown()))),
  links: v.optional(v.array(v.string())),
  /** Text that must not be in the body. */
  absent: v.optional(v.array(v.string())),
});

const folder = join(import.meta.dirname, '../fixtures/articles');
const now = new Date('2026-06-15T12:00:00Z');
const traits = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** Reads a fixture as a page does: detection, then extraction. */
function readFixture(trait: string) {
  const file = join(folder, `${trait}.json`);
  if (!existsSync(file)) throw new Error(`${trait}.html has no ${trait}.json`);
  const expected = v.parse(expectationSchema, JSON.parse(readFileSync(file, 'utf8')));
  const html = readFileSync(join(folder, `${trait}.html`), 'utf8');
  const { document } = new JSDOM(html, { url: expected.url }).window;
  const before = document.documentElement.outerHTML;
  const detection = detectArticle(document, expected.url);
  const result = extractArticle(document, expected.url, now);
  const after = document.documentElement.outerHTML;
  return { expected, before, detection, result, after };
}

const readings = new Map<string, ReturnType<typeof readFixture>>();

/** Returns what was read of a fixture. Each is read once, because parsing it takes most of the time. */
function getReading(trait: string) {
  const reading = readings.get(trait) ?? readFixture(trait);
  readings.set(trait, reading);
  return reading;
}

function getFigures(block: Block) {
  if (block.type !== 'figure') return [];
  const [image, caption] = block.children;
  return [
    {
      url: image.url,
      alt: image.alt,
      caption: caption ? inlineText(caption.children) : null,
      credit: block.credit,
    },
  ];
}

function getLinks(nodes: readonly (Block | Inline)[]): string[] {
  return nodes.flatMap((node) => {
    const nested = 'children' in node ? getLinks(node.children as readonly (Block | Inline)[]) : [];
    return node.type === 'link' ? [node.url, ...nested] : nested;
  });
}

describe('article fixtures', () => {
  it('each have a page and an expectation', () => {
    const expectations = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(traits.length).toBeGreaterThan(25);
    expect(expectations.map((name) => name.slice(0, -'.json'.length)).sort()).toEqual(
      [...traits].sort(),
    );
  });

  it.each(traits)('are extracted as expected: %s', (trait) => {
    const { expected, result } = getReading(trait);
    if (expected.failure !== undefined) {
      expect(result).toMatchObject({ ok: false, failure: { code: expected.failure } });
      return;
    }
    if (expected.article === undefined) {
      expect(expected.detected).toBe(false);
      return;
    }
    if (!result.ok) throw new Error(`${trait}: ${JSON.stringify(result.failure)}`);
    const article = v.parse(articleSchema, result.value);
    expect(article).toMatchObject(expected.article);
    const { children } = article.body;
    const text = plainText(article.body);
    if (expected.body) expect(children.flatMap((block) => getLines(block))).toEqual(expected.body);
    if (expected.nodes) expect(children.map((block) => block.type)).toEqual(expected.nodes);
    if (expected.figures) expect(children.flatMap(getFigures)).toEqual(expected.figures);
    if (expected.links) expect(getLinks(children)).toEqual(expected.links);
    for (const absent of expected.absent ?? []) expect(text).not.toContain(absent);
  });

  it.each(traits)('are not changed by extraction and detection: %s', (trait) => {
    const { before, after } = getReading(trait);
    expect(after).toBe(before);
  });

  it.each(traits)('are detected as expected: %s', (trait) => {
    const { expected, detection } = getReading(trait);
    expect(detection.score).toBeGreaterThanOrEqual(0);
    expect(detection.score).toBeLessThanOrEqual(1);
    if (expected.detected !== undefined) {
      expect({ trait, isArticle: detection.isArticle, signals: detection.signals }).toMatchObject({
        trait,
        isArticle: expected.detected,
      });
    }
  });
});

function getLines(block: Block): string[] {
  const text = plainText({ type: 'root', children: [block] });
  return text === '' ? [] : text.split('\n\n');
}
