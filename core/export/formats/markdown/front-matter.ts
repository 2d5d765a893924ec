import { Scalar } from 'yaml';
import { currentVersion, type WholeClip } from '../../../model';
import { getKnownExtent } from '../../values/known-extent';
import { formatSharedNotes } from '../../values/shared-notes';
import { getTitle } from '../../values/title';
import { toYaml } from '../../values/to-yaml';

/**
 * A clip's metadata as YAML front matter.
 *
 * Texts are quoted; times are not, so programs read them as times. Unknown fields are
 * left out.
 */
export function frontMatter(whole: WholeClip): string {
  const { clip } = whole;
  const { article } = currentVersion(whole);
  const { words, completeness } = getKnownExtent(whole);
  const fields = {
    title: getTitle(article),
    standfirst: article.standfirst,
    authors: article.authors,
    publisher: article.publisher,
    source: article.sourceCredit,
    published: plain(article.publishedAt),
    modified: plain(article.modifiedAt),
    clipped: plain(clip.clippedAt),
    url: article.url,
    section: article.section,
    language: article.language,
    tags: clip.tags,
    note: noteOf(clip.note),
    'shared-notes': formatSharedNotes(clip),
    words,
    completeness: plain(completeness),
    pressmark: clip.id,
  };
  const known = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return `---\n${toYaml(Object.fromEntries(known))}---\n`;
}

function plain(text: string | null): Scalar<string> | null {
  if (text === null) return null;
  return Object.assign(new Scalar(text), { type: Scalar.PLAIN });
}

/**
 * A multi-line note as a YAML block scalar, as typed. Quoted if YAML cannot represent it
 * that way, or if it contains "<", which programs without front matter support would read
 * as HTML.
 */
function noteOf(note: string): string | Scalar<string> {
  const isPlainText =
    /^[^\s][^\p{C}\p{Zl}\p{Zp}]*(\n[^\p{C}\p{Zl}\p{Zp}]*)+$/u.test(note) && !note.includes('<');
  return isPlainText ? Object.assign(new Scalar(note), { type: Scalar.BLOCK_LITERAL }) : note;
}
