import { useId } from 'preact/hooks';
import { type ReaderSpeed, readerSpeeds } from '../../../core/model';
import { Icon } from '../../controls/Icon';
import { formatNumber, text } from '../../strings';
import '../../strings/en/reading/reader.ftl';
import type { ReadAloud } from './use-read-aloud';

export interface ReadAloudPlayerProps {
  readonly reading: ReadAloud;
  readonly speed: ReaderSpeed;
  onSpeed(speed: ReaderSpeed): void;
}

/** Controls at the bottom of a story while it is read aloud. */
export function ReadAloudPlayer({ reading, speed, onSpeed }: ReadAloudPlayerProps) {
  const id = useId();
  if (reading.kind === 'idle') return null;
  const isSpeaking = reading.kind === 'speaking';
  return (
    <section class="reader-foot read-aloud" aria-label={text('reader-aloud')}>
      <button type="button" class="button button--small" onClick={reading.toggle}>
        <Icon name={isSpeaking ? 'pause' : 'play'} />
        {text(isSpeaking ? 'reader-aloud-pause' : 'reader-aloud-continue')}
      </button>
      <button type="button" class="button button--quiet button--small" onClick={reading.stop}>
        <Icon name="stop" />
        {text('reader-aloud-stop')}
      </button>
      <p class="reader-foot__hint" role="status">
        {reading.kind === 'failed' ? text('reader-aloud-failed') : text('reader-aloud-hint')}
      </p>
      <label class="read-aloud__label" for={id}>
        {text('reader-aloud-speed')}
      </label>
      <select
        id={id}
        class="field read-aloud__speed"
        value={speed}
        onChange={({ currentTarget: { value } }) => {
          const chosen = readerSpeeds.find((one) => one === Number(value));
          if (chosen) onSpeed(chosen);
        }}
      >
        {readerSpeeds.map((one) => (
          <option key={one} value={one}>
            {text('reader-aloud-times', { speed: formatNumber(one) })}
          </option>
        ))}
      </select>
    </section>
  );
}
