import { createElement } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImageMiss } from '../../core/model';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/reading/reader.ftl';
import { type ImageState, useClipImage } from './use-clip-image';

export interface ReaderImageProps {
  readonly url: string;
  readonly alt: string;
}

/** Errors for which a retry cannot help. */
const final: readonly ImageMiss[] = ['private-network', 'redirect', 'too-large', 'no-image'];

/** An image of a saved copy, from storage. If it is not saved, a button loads it. */
export function ReaderImage({ url, alt }: ReaderImageProps) {
  const { state, load, breakOff } = useClipImage(url);
  const image = useRef<HTMLImageElement>(null);
  const isAsked = useRef(false);

  // The focused button was removed with the placeholder.
  useLayoutEffect(() => {
    if (state.kind === 'drawn' && isAsked.current) image.current?.focus({ preventScroll: true });
    if (state.kind === 'drawn') isAsked.current = false;
  }, [state.kind]);

  if (state.kind === 'finding') return <div class="reader__image" />;
  if (state.kind === 'drawn') {
    return (
      <img
        ref={image}
        class="reader__image"
        src={state.source}
        alt={alt}
        tabIndex={-1}
        decoding="async"
        onError={breakOff}
      />
    );
  }
  const canLoad = load !== null && !(state.kind === 'failed' && final.includes(state.reason));
  const label =
    alt === '' ? text('reader-image-label') : text('reader-image-label.described', { alt });
  // A custom element, whose text is not part of the story: see `core/anchor/elements`.
  return createElement(
    'pressmark-image',
    { class: 'missing-image', role: 'group', 'aria-label': label },
    <>
      <Icon name={state.kind === 'failed' ? 'alert' : 'image'} />
      <div class="missing-image__words">
        {alt !== '' && <p class="missing-image__alt">{alt}</p>}
        <p class="missing-image__state" role="status">
          {stateTexts(state, new URL(url).host)}
        </p>
      </div>
      {canLoad && (
        <button
          type="button"
          class="button button--small"
          aria-disabled={state.kind === 'loading'}
          onClick={() => {
            if (state.kind === 'loading') return;
            isAsked.current = true;
            load();
          }}
        >
          {state.kind === 'failed' ? text('common-try-again') : text('reader-image-load')}
        </button>
      )}
    </>,
  );
}

function stateTexts(state: Exclude<ImageState, { kind: 'finding' | 'drawn' }>, host: string) {
  if (state.kind === 'missing') return text('reader-image-missing', { host });
  if (state.kind === 'loading') return text('reader-image-loading', { host });
  return text(`reader-image-failed-${state.reason}`);
}
