import { text } from '../strings';
import '../strings/en/controls/tags.ftl';

/** Read-only tags. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="chips" aria-label={text('tags-label')}>
      {tags.map((name) => (
        <li key={name} class="chip">
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
