import { describe, expect, it } from 'vitest';
import { editCorrections, nameBlock } from '../../core/corrections';
import { type ExportFormat, exportFiles, fileFormats } from '../../core/export';
import type { WholeClip } from '../../core/model';
import { describeText } from '../../core/reconcile';
import { makeAnnotation, makeWholeClip, paragraph } from './samples';

const now = '2026-11-13T08:00:00.000Z';

function makeCorrectedClip(): WholeClip {
  const body = {
    type: 'root' as const,
    children: [
      paragraph('The last boat leaves on Friday.'),
      paragraph('Subscribe to the newsletter.'),
    ],
  };
  const whole = makeWholeClip({
    article: { body, authors: ['Wrong Name'], publishedAt: '2026-11-02T08:00:00Z' },
    annotations: [makeAnnotation('last boat')],
  });
  const corrections = editCorrections(
    undefined,
    {
      fields: {
        headline: { value: 'Winter without a ferry' },
        authors: { value: ['Oda Brandt'] },
        modifiedAt: { value: '2026-11-05T08:00:00Z' },
      },
      blocks: [{ ...nameBlock(body, 1), isRemoved: true }],
    },
    now,
  );
  const [version] = whole.versions;
  const described = version && describeText(version, corrections);
  return { ...whole, clip: { ...whole.clip, ...described, corrections } };
}

async function write(format: ExportFormat): Promise<string> {
  const whole = makeCorrectedClip();
  const files = exportFiles(
    {
      format,
      title: 'All',
      day: '2026-11-13',
      isOneFile: false,
      options: {
        template: null,
        annotations: 'section',
        hasPictures: false,
        since: null,
        timeZone: 'Europe/London',
      },
    },
    {
      clips: (async function* () {
        yield whole;
      })(),
      findImage: async () => null,
      openBackup: () => Promise.reject(new Error('not a backup')),
    },
    now,
  );
  const texts: string[] = [];
  for await (const { pieces } of files) {
    for await (const piece of pieces) texts.push(new TextDecoder().decode(piece));
  }
  return texts.join('');
}

const isText = (format: ExportFormat) => !['backup', 'epub', 'json'].includes(format);

describe('exports of a corrected clip', () => {
  it.each(fileFormats.filter(isText))('as %s have the corrected values only', async (format) => {
    const text = await write(format);
    expect(text).toMatch(/Winter without a ferry|last boat/);
    expect(text).not.toContain('stops for the winter');
    expect(text).not.toContain('Wrong Name');
    expect(text).not.toContain('Subscribe');
  });

  it('as Markdown contain the corrected headline, authors and text', async () => {
    const text = await write('markdown');
    expect(text).toContain('# Winter without a ferry');
    expect(text).toContain('Oda Brandt');
    expect(text).toContain('> last boat');
  });

  it('as web page have the date of the last change that the user entered', async () => {
    expect(await write('html')).toContain(
      '<time datetime="2026-11-02">2 November 2026</time> · updated <time datetime="2026-11-05">5 November 2026</time>',
    );
  });

  it('as JSON contain the originals and the corrections', async () => {
    const { clips } = JSON.parse(await write('json')) as { clips: readonly WholeClip[] };
    expect(clips).toEqual([makeCorrectedClip()]);
    const article = clips[0]?.versions[0]?.article;
    expect(article?.authors).toEqual(['Wrong Name']);
    expect(article?.body.children).toHaveLength(2);
  });
});
