import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnnotation } from '@dokieli/web-annotation';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import papaparse from 'papaparse';
import { parse } from 'yaml';
import {
  exportFormats,
  fileFormats,
  renderNote,
  templatePresets,
  toMarkdown,
} from '../../core/export';
import schema from '../../core/export/formats/pressmark.schema.json';
import { currentVersion } from '../../core/model';
import { plainText } from '../../core/text';
import { createZipWriter } from '../../core/zip/zip-writer';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';
import { assertSame, type Checker, runProgram } from './checker';
import { sampleClips } from './sample-clips';
import { writtenBytes, writtenText } from './written';

const now = '2026-11-13T08:00:00.000Z';
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Returns the words of a Markdown file, from the headline on, as pandoc reads them. */
function pandocWords(markdown: string, format: string): string {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return runProgram('pandoc', ['-f', format, '-t', 'plain', '--wrap=none'], text);
}

const csvCheckers = fileFormats
  .filter((format) => exportFormats[format].type === 'text/csv')
  .map(
    (format): Checker => ({
      format,
      checker: 'papaparse',
      async run() {
        const { data, errors } = papaparse.parse<Record<string, string>>(
          await writtenText(format),
          { header: true, skipEmptyLines: true },
        );
        assertSame('errors', errors, []);
        const titles = new Set(data.map(({ Title = '' }) => Title.replace(/^'(?==)/, '')));
        assertSame(
          'titles',
          [...titles],
          sampleClips.map(({ clip }) => clip.summary.headline),
        );
      },
    }),
  );

export const textCheckers: readonly Checker[] = [
  {
    format: 'markdown',
    checker: 'pandoc',
    run() {
      for (const [index, whole] of sampleClips.entries()) {
        const { headline } = whole.clip.summary;
        const bare = pandocWords(String(toMarkdown({ ...whole, annotations: [] }).content), 'gfm');
        assertSame('headline', letters(bare.split('\n')[0] ?? ''), letters(headline));
        const { body } = currentVersion(whole).article;
        for (const line of plainText(body).split(/[\n\t]+/)) {
          if (!letters(bare).includes(letters(line))) throw new Error(`lost: ${line}`);
        }
        const marked = pandocWords(String(toMarkdown(whole, 'text').content), 'markdown+mark');
        // Earlier wordings of highlights may have equals signs, as the text of the third clip has.
        const [story = ''] = marked.split(/^Highlights$/m);
        if (story.includes('==') !== (index === 2)) throw new Error('a mark is not read as one');
      }
    },
  },
  {
    format: 'front-matter',
    checker: 'yaml',
    run() {
      for (const whole of sampleClips) {
        for (const { content } of [toMarkdown(whole), renderNote(templatePresets[0], whole, now)]) {
          const front = parse(String(content).split(/^---$/m)[1] ?? '');
          assertSame('title', front.title, whole.clip.summary.headline);
          assertSame('tags', front.tags, whole.clip.tags);
        }
      }
    },
  },
  ...csvCheckers,
  {
    format: 'web-annotations',
    checker: 'jsonld',
    async run() {
      const options = {
        safe: true,
        documentLoader: async (url: string) => ({
          documentUrl: url,
          document: WEB_ANNOTATION_CONTEXT_DOCUMENT,
        }),
      };
      const file = JSON.parse(await writtenText('web-annotations'));
      const expanded = await jsonld.expand(file, options as jsonld.Options.Expand);
      const found = JSON.stringify(expanded).match(/"http:\/\/www\.w3\.org\/ns\/oa#exact"/g);
      assertSame('quotes', found?.length, file.total);
    },
  },
  {
    format: 'web-annotations',
    checker: '@dokieli/web-annotation',
    async run() {
      const { '@context': context, first } = JSON.parse(await writtenText('web-annotations'));
      for (const item of first.items) {
        const read = JSON.stringify(await parseAnnotation({ '@context': context, ...item }));
        const [{ exact }] = item.target.selector;
        const words = [exact, ...(item.body ?? []).map(({ value }: { value: string }) => value)];
        const lost = words.find((word) => !read.includes(JSON.stringify(word)));
        if (lost !== undefined) throw new Error(`lost: ${lost}`);
      }
    },
  },
  {
    format: 'json',
    checker: 'ajv',
    async run() {
      const validate = new Ajv({ strict: false }).compile(schema);
      const file: { readonly clips: unknown } = JSON.parse(await writtenText('json'));
      const isValid = validate(file);
      assertSame('faults', isValid ? null : validate.errors, null);
      assertSame('clips', file.clips, sampleClips);
    },
  },
  {
    format: 'backup',
    checker: 'python zipfile',
    async run(folder) {
      const path = join(folder, 'backup.zip');
      writeFileSync(path, await writtenBytes('backup'));
      runProgram('python3', ['-m', 'zipfile', '-t', path]);
      // More files than a zip without Zip64 can hold.
      const zip = createZipWriter();
      for (let file = 0; file < 70_000; file++) zip.add(`${file}.txt`, `${file}`, now, 0);
      zip.end();
      writeFileSync(path, Buffer.concat(zip.take()));
      runProgram('python3', ['-m', 'zipfile', '-t', path]);
    },
  },
];
