import type { Author } from '../../core/model';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';
import { nameAuthor } from './name-author';

export interface AuthorNameProps {
  readonly author: Author;
  readonly id?: string;
  /** Default: that they made a highlight. */
  readonly title?: string;
}

/** Says on one line who made something, where that was not the user. */
export function AuthorName({ author, id, title }: AuthorNameProps) {
  const name = nameAuthor(author.name);
  const [initial = ''] = name.trim();
  return (
    <span id={id} class="author-name" title={title ?? text('authors-highlight', { name })}>
      <span class="author-name__initial" aria-hidden="true">
        {initial.toLocaleUpperCase()}
      </span>
      <bdi class="author-name__name">{name}</bdi>
    </span>
  );
}
