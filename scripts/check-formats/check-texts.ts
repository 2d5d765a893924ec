import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import papaparse from 'papaparse';
import { parse } from 'yaml';
import {
  renderNote,
  templatePresets,
  toAnnotationsCsv,
  toClipsCsv,
  toMarkdown,
  toReadwiseCsv,
  toWebAnnotations,
  writeBackup,
} from '../../core/exchange';
import { currentVersion, defaultSettings, plainText } from '../../core/model';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';
import { type Checker, holdSame, runProgram } from './checker';
import { sampleClips } from './sample-clips';
import { samplePictures } from './sample-pictures';

const now = '2026-11-13T08:00:00.000Z';
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a Markdown file, from the headline on, as pandoc reads them. */
function pandocWords(markdown: string, format: string): string {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return runProgram('pandoc', ['-f', format, '-t', 'plain', '--wrap=none'], text);
}

export const textCheckers: readonly Checker[] = [
  {
    format: 'markdown',
    checker: 'pandoc',
    run() {
      for (const [index, whole] of sampleClips.entries()) {
        const { headline } = whole.clip.summary;
        const bare = pandocWords(String(toMarkdown({ ...whole, annotations: [] }).content), 'gfm');
        holdSame('headline', letters(bare.split('\n')[0] ?? ''), letters(headline));
        const { body } = currentVersion(whole).article;
        for (const line of plainText(body).split(/[\n\t]+/)) {
          if (!letters(bare).includes(letters(line))) throw new Error(`lost: ${line}`);
        }
        const marked = pandocWords(String(toMarkdown(whole, 'text').content), 'markdown+mark');
        // The third has equals signs in its words, which stay.
        if (marked.includes('==') !== (index === 2)) throw new Error('a mark is not read as one');
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
          holdSame('title', front.title, whole.clip.summary.headline);
          holdSame('tags', front.tags, whole.clip.tags);
        }
      }
    },
  },
  {
    format: 'csv',
    checker: 'papaparse',
    run() {
      for (const csv of [
        toClipsCsv(sampleClips),
        toAnnotationsCsv(sampleClips),
        toReadwiseCsv(sampleClips),
      ]) {
        const { data, errors } = papaparse.parse<Record<string, string>>(csv, {
          header: true,
          skipEmptyLines: true,
        });
        holdSame('errors', errors, []);
        const titles = new Set(data.map(({ Title = '' }) => Title.replace(/^'(?==)/, '')));
        holdSame(
          'titles',
          [...titles],
          sampleClips.map(({ clip }) => clip.summary.headline),
        );
      }
    },
  },
  {
    format: 'web-annotation',
    checker: 'jsonld',
    async run() {
      const options = {
        safe: true,
        documentLoader: async (url: string) => ({
          documentUrl: url,
          document: WEB_ANNOTATION_CONTEXT_DOCUMENT,
        }),
      };
      const file = JSON.parse(toWebAnnotations(sampleClips));
      const expanded = await jsonld.expand(file, options as jsonld.Options.Expand);
      const found = JSON.stringify(expanded).match(/"http:\/\/www\.w3\.org\/ns\/oa#exact"/g);
      holdSame('quotes', found?.length, file.total);
    },
  },
  {
    format: 'backup',
    checker: 'python zipfile',
    async run(folder) {
      const pieces: Uint8Array[] = [];
      const source = {
        clips: sampleClips,
        pictures: samplePictures,
        tags: [],
        settings: defaultSettings,
        searches: [],
      };
      for await (const piece of writeBackup(source, now)) pieces.push(piece);
      const path = join(folder, 'backup.zip');
      writeFileSync(path, Buffer.concat(pieces));
      runProgram('python3', ['-m', 'zipfile', '-t', path]);
    },
  },
];
