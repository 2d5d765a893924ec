import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
import { currentLanguage } from '../strings/catalogue';

/** Addresses by file. Taken from the extension by `npm run write:pictures`. */
const files: Readonly<Record<string, string>> = import.meta.glob('./pictures/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const themes = ['light', 'dark'] as const;

/** What Pressmark does, in three pictures. The style sheet shows the one for the theme. */
export function Pictures() {
  return (
    <ol class="first-run__pictures">
      {(['clip', 'highlight', 'find'] as const).map((name) => (
        <li key={name} class="first-run__picture">
          {themes.map((theme) => (
            <img
              key={theme}
              class={`first-run__image-${theme}`}
              src={files[`./pictures/${currentLanguage()}/${name}-${theme}.webp`]}
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
