import { describe, expect, it } from 'vitest';
import { toHypothesis } from '../../core/export';
import { makeAnnotation, makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';

describe('toHypothesis', () => {
  const whole = makeWholeClip({
    annotations: [makeAnnotation('The last boat', { note: 'Which?', tags: ['boats'] })],
  });

  it('writes the fields that the Hypothesis client imports', () => {
    const file = JSON.parse(toHypothesis([whole], now));
    expect(file).toMatchObject({ export_date: now, client_version: 'Pressmark' });
    const source = 'https://www.haldencourier.example/news/osk-ferry';
    expect(file.annotations).toMatchObject([
      {
        uri: source,
        text: 'Which?',
        tags: ['boats'],
        document: { title: ['Ferry to Osk Island stops for the winter'] },
        target: [
          {
            source,
            selector: [
              { type: 'TextPositionSelector', start: 0, end: 13 },
              { type: 'TextQuoteSelector', exact: 'The last boat', prefix: '', suffix: '' },
            ],
          },
        ],
      },
    ]);
  });

  it('makes annotations private', () => {
    const [{ permissions, user }] = JSON.parse(toHypothesis([whole], now)).annotations;
    expect(permissions.read).toEqual([user]);
  });

  it('writes an empty list for a clip without annotations', () => {
    expect(JSON.parse(toHypothesis([makeWholeClip()], now)).annotations).toEqual([]);
  });
});
