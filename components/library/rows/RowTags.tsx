import { useContext } from 'preact/hooks';
import { tagKey } from '../../../core/model';
import { TagColours } from './tag-colours';

/** Coloured tags of a row, on one line. */
export function RowTags({ tags }: { readonly tags: readonly string[] }) {
  const colours = useContext(TagColours);
  if (tags.length === 0) return null;
  return (
    <span class="clip-row__tags">
      {tags.map((name) => {
        const colour = colours.get(tagKey(name));
        return (
          <bdi key={name} class={colour ? `clip-row__tag colour--${colour}` : 'clip-row__tag'}>
            {name}
          </bdi>
        );
      })}
    </span>
  );
}
