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

/** Ids of the messages in why.ftl that begin with `start`, without it, and their texts. */
function readWhy(start: string): readonly (readonly [name: string, text: string])[] {
  const path = resolve(import.meta.dirname, '../../../components/strings/en/panels/why.ftl');
  const lines = readFileSync(path, 'utf8').matchAll(
    new RegExp(`^${start}-([\\w-]+) = (.+)$`, 'gm'),
  );
  return [...lines].map(([, name = '', shown = '']) => [name, shown]);
}

function expectDistinct(texts: readonly string[]): void {
  expect(new Set(texts).size).toBe(texts.length);
}

describe('failures', () => {
  it.each(failureCodes)(
    '%s says in sentences what happened, what is safe and what to do next',
    (code) => {
      const { happened, safe, next } = describeFailure(code);
      for (const one of [happened, safe, next]) expect(one).toMatch(/^[A-Z].+[.”]$/);
    },
  );

  it('have different messages', () => {
    expectDistinct(failureCodes.map((code) => describeFailure(code).happened));
  });
});

describe('names of colours', () => {
  it('differ', () => {
    expectDistinct(colours.map((colour) => text(`common-colour-${colour}`)));
  });

  it('differ within a sentence', () => {
    expectDistinct(colours.map((colour) => text('common-colour-inline', { colour })));
  });
});

describe('problems of a query', () => {
  it.each(problemCodes)('continue the sentence that its invalid part begins: %s', (code) => {
    expect(text(`search-problem-${code}`)).toMatch(/^(is|has|needs|sets|goes) .+\.$/);
  });

  it('differ', () => {
    expectDistinct(problemCodes.map((code) => text(`search-problem-${code}`)));
  });
});

describe('signals of detection', () => {
  it('are more than ten', () => {
    expect(signalNames.length).toBeGreaterThan(10);
  });

  it.each(signalNames)('describe %s in a sentence', (name) => {
    expect(describeSignal(name)).toMatch(sentence);
    expect(describeSignal(name)).not.toContain('It has the sign');
  });

  it('all exist in core/detect, with different messages', () => {
    const written = readWhy('why-sign');
    expect(written.length).toBe(signalNames.length);
    expect(written.filter(([name]) => !signalNames.includes(name))).toEqual([]);
    expectDistinct(written.map(([, shown]) => shown));
  });

  it.each(['url-of-tomorrow', 'constructor'])(
    'are shown by name if they have no message: %s',
    (name) => {
      expect(describeSignal(name)).toBe(`It has the sign “${name.replaceAll('-', ' ')}”.`);
    },
  );
});

describe('sources on a page', () => {
  it('differ, and are short enough for a table', () => {
    const shown = readWhy('why-source').map(([, one]) => one);
    expect(shown.length).toBeGreaterThan(5);
    expectDistinct(shown);
    for (const one of shown) expect(one).toMatch(/^[A-Z].{5,36}$/);
  });
});

describe('reasons for a preview', () => {
  it.each(['json-ld', 'cut-off', 'gate', 'next-page'])('describe %s in a sentence', (name) => {
    expect(describePreview(name)).toMatch(sentence);
    expect(describePreview(name)).not.toContain('has the sign');
  });

  it('are shown by name if they have no message, and reported as not recorded if missing', () => {
    expect(describePreview('blurred-text')).toBe('The page has the sign “blurred text”.');
    expect(describePreview(null)).toBe('The reason was not recorded.');
  });
});

describe('the summary of changes', () => {
  const nothing = {
    kind: 'changed',
    headline: false,
    standfirst: false,
    edited: 0,
    inserted: 0,
    deleted: 0,
    moved: 0,
  } as const;

  it.each([
    [{ headline: true }, 'The headline has changed since.', ''],
    [{ edited: 1 }, 'One paragraph has changed since.', '1 edited'],
    [{ edited: 1, inserted: 1 }, 'Two paragraphs have changed since.', '1 edited, 1 new'],
    [
      { headline: true, deleted: 1 },
      'The headline and one paragraph have changed since.',
      '1 gone',
    ],
    [
      { headline: true, standfirst: true, moved: 12 },
      'The headline, the standfirst and 12 paragraphs have changed since.',
      '12 moved',
    ],
  ])('names the changed parts: %o', (parts, sentence, detail) => {
    expect(describeChange({ ...nothing, ...parts })).toBe(sentence);
    expect(describeParagraphs({ ...nothing, ...parts })).toBe(detail);
  });
});
