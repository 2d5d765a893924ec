import type { ComponentChildren } from 'preact';
import { isWebAddress } from '../../core/model';
import { useImageSource } from './use-image-source';

export interface FigureBlockProps {
  readonly url: string;
  readonly alt: string;
  /** Drawn text, or null. */
  readonly caption: ComponentChildren | null;
  readonly credit: string | null;
}

/** An image as it is kept, else from the newspaper's own server, fetched late and without saying where it is read. */
export function FigureBlock({ url, alt, caption, credit }: FigureBlockProps) {
  const source = useImageSource(url);
  return (
    <figure class="reader__figure">
      {isWebAddress(url) && (
        <img
          class="reader__image"
          src={source}
          alt={alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />
      )}
      {(caption !== null || credit !== null) && (
        <figcaption class="reader__caption">
          {caption}
          {caption !== null && credit !== null && ' '}
          {credit !== null && <span class="reader__credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
