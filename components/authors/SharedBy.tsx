import { type Clip, listNoted, tagKey, toContributionKey } from '../../core/model';
import type { Share } from '../../core/sync/sharing/share';
import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';
import { NoteText } from '../annotation/NoteText';
import { joinNames } from '../strings/join';
import { AuthorName } from './AuthorName';
import { nameAuthorInline } from './name-author';

export interface SharedByProps {
  readonly clip: Clip;
  /** Those of the user. */
  readonly sharedTags: readonly Pick<Share, 'id' | 'tag' | 'canWrite'>[];
  /** Called with the key of a shared tag, to share what the user wrote. */
  onShareOwn(clipId: string, key: string): void;
}

/** Who shares a clip with the user, with their notes, and whether the user's own are private. */
export function SharedBy({ clip, sharedTags, onShareOwn }: SharedByProps) {
  const { contributions = [], receivedTags = [] } = clip;
  if (contributions.length === 0) return null;
  const writableKeys = sharedTags.flatMap(({ tag, canWrite }) => (canWrite ? [tagKey(tag)] : []));
  const readOnly = sharedTags.filter(
    ({ id, canWrite }) => !canWrite && contributions.some(({ share }) => share === id),
  );
  const names = [...new Set(contributions.map(({ author }) => nameAuthorInline(author.name)))];
  return (
    <div class="shared-by">
      <p class="shared-by__names">{text('authors-shared', { names: joinNames(names) })}</p>
      {listNoted(clip).map((one) => (
        <div key={toContributionKey(one)} class="shared-by__note">
          <AuthorName
            author={one.author}
            title={text('authors-note', { name: nameAuthorInline(one.author.name) })}
          />
          <NoteText
            id={`shared-note-${toContributionKey(one).replaceAll(' ', '-')}`}
            note={one.note}
          />
        </div>
      ))}
      {receivedTags
        .filter((key) => writableKeys.includes(key))
        .map((key) => (
          <Alert key={key} tone="quiet" icon="info">
            <p>{text('authors-private', { tag: nameTag(clip.tags, key) })}</p>
            <div class="alert__actions">
              <button
                type="button"
                class="button button--small"
                onClick={() => onShareOwn(clip.id, key)}
              >
                {text('authors-private.share')}
              </button>
            </div>
          </Alert>
        ))}
      {readOnly.map(({ id, tag }) => (
        <Alert key={id} tone="quiet" icon="info">
          <p>{text('authors-reads', { tag })}</p>
        </Alert>
      ))}
    </div>
  );
}

/** The name of a shared tag, of which the clip has a tag below it. */
function nameTag(tags: readonly string[], key: string): string {
  const tag = tags.find((one) => `${tagKey(one)}/`.startsWith(`${key}/`)) ?? key;
  return tag.split('/').slice(0, key.split('/').length).join('/');
}
