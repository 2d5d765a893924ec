import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
import type { FirstRunProps } from './first-run-props';

/** Where the toolbar button is, or how to put it into the toolbar. */
export function ButtonHint({ button }: Pick<FirstRunProps, 'button'>) {
  if (button === null) return null;
  return (
    <section class="first-run__part" aria-labelledby="first-run-button">
      <h2 id="first-run-button" class="first-run__heading">
        {text('welcome-button')}
      </h2>
      <p>{text(`welcome-button-${button}`)}</p>
    </section>
  );
}
