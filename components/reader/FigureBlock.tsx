import type { ComponentChildren } from 'preact';
import { isWebAddress } from '../../core/model';
import { ReaderImage } from './ReaderImage';

export interface FigureBlockProps {
  readonly url: string;
  readonly alt: string;
  /** Rendered caption, or null. */
  readonly caption: ComponentChildren | null;
  readonly credit: string | null;
  /** Of the lead image: see `Passage.field`. */
  readonly field?: 'caption';
}

export function FigureBlock({ url, alt, caption, credit, field }: FigureBlockProps) {
  return (
    <figure class="reader__figure">
      {isWebAddress(url) && <ReaderImage url={url} alt={alt} />}
      {(caption !== null || credit !== null) && (
        <figcaption class="reader__caption" data-field={field}>
          {caption}
          {caption !== null && credit !== null && ' '}
          {credit !== null && (
            <span class="reader__credit" data-credit>
              {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
