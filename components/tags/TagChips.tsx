import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/controls/tags.ftl';

export interface TagChipsProps {
  readonly tags: readonly string[];
  onRemove(name: string): void;
}

/** Removable tags. */
export function TagChips({ tags, onRemove }: TagChipsProps) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-field__chips" aria-label={text('tags-label')}>
      {tags.map((name) => (
        <li key={name} class="chip chip--removable">
          <bdi>{name}</bdi>
          <button
            type="button"
            class="chip__remove"
            aria-label={text('tags-remove', { name })}
            onClick={() => onRemove(name)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
