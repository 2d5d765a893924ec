import type { ClipImages, LoadedImage } from '../../components/reader/clip-images';

/** The content of every sample image. */
const craneSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
<rect width="640" height="360" fill="#b9c4c9"/><rect y="250" width="640" height="110" fill="#6f7f86"/>
<path d="M420 250V70l-190 40M420 70l80 30v150" stroke="#3d474c" stroke-width="10" fill="none"/></svg>`;

export const sampleSource = `data:image/svg+xml,${encodeURIComponent(craneSvg)}`;

/** All images are stored. */
export const sampleImages: ClipImages = {
  watch: (_, onFound) => onFound({ source: sampleSource }),
  load: async () => ({ source: sampleSource }),
};

/** No image is stored. `watch` reports `found`. `load` returns `loaded`, or never settles if that is null. */
export function missingImages(
  loaded: LoadedImage | null,
  found: LoadedImage | null = null,
): ClipImages {
  return {
    watch: (_, onFound) => onFound(found),
    load: () => (loaded === null ? new Promise(() => {}) : Promise.resolve(loaded)),
  };
}
