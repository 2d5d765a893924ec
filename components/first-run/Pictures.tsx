import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
import clipDark from './pictures/clip-dark.webp';
import clipLight from './pictures/clip-light.webp';
import findDark from './pictures/find-dark.webp';
import findLight from './pictures/find-light.webp';
import highlightDark from './pictures/highlight-dark.webp';
import highlightLight from './pictures/highlight-light.webp';

/** Taken from the extension by `npm run write:pictures`. */
const pictures = [
  { name: 'clip', light: clipLight, dark: clipDark },
  { name: 'highlight', light: highlightLight, dark: highlightDark },
  { name: 'find', light: findLight, dark: findDark },
] as const;

/** What Pressmark does, in three pictures. The style sheet shows the one for the theme. */
export function Pictures() {
  return (
    <ol class="first-run__pictures">
      {pictures.map(({ name, light, dark }) => (
        <li key={name} class="first-run__picture">
          {Object.entries({ light, dark }).map(([theme, src]) => (
            <img
              key={theme}
              class={`first-run__image-${theme}`}
              src={src}
              alt={text(`welcome-picture-${name}.alt`)}
              width="640"
              height="480"
            />
          ))}
          <h2 class="first-run__heading">{text(`welcome-picture-${name}`)}</h2>
          <p>{text(`welcome-picture-${name}.more`)}</p>
        </li>
      ))}
    </ol>
  );
}
