import { readFileSync } from 'node:fs';
import { type Article, type EvidenceField, shownSources } from '../../../core/model';
import { type ArticlePage, type ArticleSet, readArticlePages } from '../../article-pages';
import { corpusFolder } from '../../corpus';
import { getPublisher } from '../../publisher';
import type { Field } from '../../truth/field';
import { readHandLabels, readLabels } from '../../truth/labels';
import { sourceCredit } from '../../truth/source-credit';
import { toStory } from '../../truth/story';
import { headline, published } from '../../truth/values';

/*
 * Counts how often a field is right by its evidence: the numbers of
 * `core/extract/fields/certainty.ts`. Reads what `npm run bench:truth` dumped, and leaves
 * held-back pages out.
 *
 *     npm run bench:truth -- --set=news --alone --dump=/tmp/news.jsonl
 *     npm run bench:truth -- --set=hand --alone --dump=/tmp/hand.jsonl
 *     npm run train:certainty -- /tmp/news.jsonl /tmp/hand.jsonl
 */

interface Line {
  readonly set: ArticleSet;
  readonly id: string;
  readonly isHeldBack: boolean;
  readonly article: Article | null;
}

interface Value {
  /** As in `certainty.ts`. */
  readonly support: 'confirmed' | 'shown' | 'metadata';
  readonly isRight: boolean;
  readonly publisher: string;
}

const folder = corpusFolder();
const newsLabels = readLabels(folder);
const handLabels = readHandLabels();
const pages = new Map<string, ArticlePage>(
  (['news', 'pages', 'segments'] as const).flatMap((set) =>
    readArticlePages(folder, set).map((page) => [`${set}/${page.id}`, page] as const),
  ),
);
const lines = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Line)
  .filter(({ isHeldBack }) => !isHeldBack);

const measured: readonly (readonly [EvidenceField, Field])[] = [
  ['headline', headline],
  ['sourceCredit', sourceCredit],
  ['publishedAt', published],
];
for (const [field, { judge }] of measured) {
  const values = lines.flatMap((line) => listValues(line, field, judge));
  console.log(`\n${field}: ${values.length} values`);
  console.table(countBySupport(values));
  console.log(crossValidate(values));
}

function listValues(line: Line, field: EvidenceField, judge: Field['judge']): readonly Value[] {
  const key = `${line.set}/${line.id}`;
  const page = pages.get(key);
  const labels = (line.set === 'news' ? newsLabels.get(line.id) : handLabels.get(key)) ?? null;
  const { article } = line;
  if (!page || !article) return [];
  const { evidence } = article;
  const source = evidence?.[field] ?? null;
  const support = evidence?.confirmed?.includes(field)
    ? 'confirmed'
    : source !== null && shownSources.has(source)
      ? 'shown'
      : 'metadata';
  return judge({ page, labels, strings: null, story: toStory(article) }).flatMap(
    ({ isShown, isFalse }) =>
      isShown && isFalse !== null
        ? [{ support, isRight: !isFalse, publisher: getPublisher(page.url) }]
        : [],
  );
}

function countBySupport(values: readonly Value[]) {
  const supports = [...new Set(values.map(({ support }) => support))].sort();
  return Object.fromEntries(supports.map((support) => [support, estimate(values, support)]));
}

/** Laplace's rule of succession: a support without values has a probability of one half. */
function estimate(values: readonly Value[], support: Value['support']) {
  const same = values.filter((value) => value.support === support);
  const right = same.filter(({ isRight }) => isRight).length;
  return {
    shown: same.length,
    right,
    percent: Math.floor((100 * (right + 1)) / (same.length + 2)),
  };
}

/**
 * Compares the probabilities from the other publishers' pages with what is right, by the mean
 * square of the difference, and with one probability for all values.
 */
function crossValidate(values: readonly Value[]) {
  let bySupport = 0;
  let constant = 0;
  for (const value of values) {
    const others = values.filter(({ publisher }) => publisher !== value.publisher);
    const truth = Number(value.isRight);
    bySupport += (estimate(others, value.support).percent / 100 - truth) ** 2;
    const right = others.filter(({ isRight }) => isRight).length;
    constant += ((right + 1) / (others.length + 2) - truth) ** 2;
  }
  const mean = (sum: number) => (sum / values.length).toFixed(4);
  return { bySupport: mean(bySupport), constant: mean(constant) };
}
