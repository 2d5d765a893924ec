import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { text } from '../../../components/strings';
import { describeChange, describeParagraphs } from '../../../components/strings/describe-change';
import { describePreview, describeSignal } from '../../../components/strings/describe-page';
import '../../../components/strings/en/library/search.ftl';
import { describeFailure } from '../../../components/strings/failures';
import { colours, failureCodes } from '../../../core/model';
import { problemCodes } from '../../../core/search';
import { signalNames } from '../signal-names';

const sentence = /^[A-Z][^.]+\.$/;

/** Reads the messages in a file whose id begins with `prefix`: the rest of the id, and the text. */
function readMessages(
  file: string,
  prefix: string,
): readonly (readonly [name: string, text: string])[] {
  const path = resolve(import.meta.dirname, '../../../components/strings/en', file);
  const lines = readFileSync(path, 'utf8').matchAll(
    new RegExp(`^${prefix}-([\\w-]+) = (.+)$`, 'gm'),
  );
  return [...lines].map(([, name = '', message = '']) => [name, message]);
}

function expectDistinct(texts: readonly string[]): void {
  expect(new Set(texts).size).toBe(texts.length);
}

describe('failures', () => {
  it.each(failureCodes)(
    'say in sentences what happened, what is safe and what to do next: %s',
    (code) => {
      const { happened, safe, next } = describeFailure(code);
      for (const message of [happened, safe, next]) expect(message).toMatch(/^[A-Z].+[.”]$/);
    },
  );

  it('have distinct messages', () => {
    expectDistinct(failureCodes.map((code) => describeFailure(code).happened));
  });
});

describe('names of colours', () => {
  it('are distinct', () => {
    expectDistinct(colours.map((colour) => text(`common-colour-${colour}`)));
  });

  it('are distinct within a sentence', () => {
    expectDistinct(colours.map((colour) => text('common-colour-inline', { colour })));
  });
});

describe('problems of a query', () => {
  it.each(problemCodes)('complete a sentence that begins with the invalid part: %s', (code) => {
    expect(text(`search-problem-${code}`)).toMatch(
      /^(isn’t|is|has|needs|sets|goes|only works) .+\.$/,
    );
  });

  it('have distinct messages', () => {
    expectDistinct(problemCodes.map((code) => text(`search-problem-${code}`)));
  });
});

describe('signals of detection', () => {
  it('number more than ten', () => {
    expect(signalNames.length).toBeGreaterThan(10);
  });

  it.each(signalNames)('are described in a sentence: %s', (name) => {
    expect(describeSignal({ name, weight: 1 })).toMatch(sentence);
    expect(describeSignal({ name, weight: 1 })).not.toBe(text('why-unnamed-signal'));
  });

  it('count many marked parts against an article', () => {
    expect(describeSignal({ name: 'articles', weight: -2 })).toBe(
      'Many parts of it are marked as articles, as in a list.',
    );
  });

  it('have one distinct message each', () => {
    const messages = readMessages('panels/why.ftl', 'why-sign');
    expect(messages.length).toBe(signalNames.length);
    expect(messages.filter(([name]) => !signalNames.includes(name))).toEqual([]);
    expectDistinct(messages.map(([, message]) => message));
  });

  it.each(['url-of-tomorrow', 'constructor'])(
    'are called unknown if they have no message: %s',
    (name) => {
      expect(describeSignal({ name, weight: 1 })).toBe(
        'A sign that this version of Pressmark doesn’t know.',
      );
    },
  );
});

describe('the sources of a story', () => {
  it('have distinct messages that are short enough for a table', () => {
    const messages = readMessages('reading/evidence.ftl', 'evidence-source').map(
      ([, message]) => message,
    );
    expect(messages.length).toBeGreaterThan(5);
    expectDistinct(messages);
    for (const message of messages) expect(message).toMatch(/^[A-Z].{5,36}$/);
  });
});

describe('reasons why a story is a preview', () => {
  it.each(['json-ld', 'cut-off', 'gate', 'next-page'])(
    'are described in a sentence: %s',
    (name) => {
      expect(describePreview(name)).toMatch(sentence);
      expect(describePreview(name)).not.toBe(text('why-unnamed-preview'));
    },
  );

  it('are called unknown if they have no message, and not recorded if null', () => {
    expect(describePreview('blurred-text')).toBe(
      'For a reason that this version of Pressmark doesn’t know.',
    );
    expect(describePreview(null)).toBe('The reason wasn’t recorded.');
  });
});

describe('the summary of changes', () => {
  const now = new Date(2026, 10, 12);
  const noChange = {
    kind: 'changed',
    headline: false,
    standfirst: false,
    byline: false,
    captions: 0,
    edited: 0,
    inserted: 0,
    deleted: 0,
    moved: 0,
  } as const;

  it.each([
    [{ headline: true }, 'The headline has changed since your last saved version.', ''],
    [{ byline: true }, 'The byline has changed since your last saved version.', ''],
    [{ captions: 1 }, 'A caption has changed since your last saved version.', ''],
    [{ captions: 2 }, '2 captions have changed since your last saved version.', ''],
    [{ edited: 1 }, 'The text has changed since your last saved version.', 'Paragraphs: 1 edited.'],
    [
      { edited: 3, inserted: 1, deleted: 1 },
      'The text has changed since your last saved version.',
      'Paragraphs: 3 edited, 1 new, 1 removed.',
    ],
    [
      { headline: true, deleted: 1 },
      'The headline and the text have changed since your last saved version.',
      'Paragraphs: 1 removed.',
    ],
    [
      { headline: true, standfirst: true, captions: 2, moved: 12 },
      'The headline, the standfirst, 2 captions and the text have changed since your last saved version.',
      'Paragraphs: 12 moved.',
    ],
  ])('names the changed parts: %o', (parts, sentence, detail) => {
    expect(describeChange({ ...noChange, ...parts }, now)).toBe(sentence);
    expect(describeParagraphs({ ...noChange, ...parts })).toBe(detail);
  });

  it('says when the page is back at an older version', () => {
    const savedAt = new Date(2026, 10, 9, 14, 2).toISOString();
    expect(describeChange({ ...noChange, edited: 1, savedAt }, now)).toBe(
      'The page is back to your version from 9 November, 14:02.',
    );
  });
});
