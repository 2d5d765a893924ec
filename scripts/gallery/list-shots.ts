import type { GalleryOptions } from './gallery-options';

/** A state, as the built gallery lists it. */
export interface ListedState {
  readonly name: string;
  readonly widths: readonly number[];
  readonly height: number;
  readonly isMain: boolean;
  readonly isTouched: boolean;
  readonly isPrinted: boolean;
}

/** A state in a window of one size. */
export interface Shot {
  readonly state: ListedState;
  readonly width: number;
  readonly height: number;
}

/** The colours of a picture. */
export interface Mode {
  readonly scheme: 'light' | 'dark';
  readonly isForced: boolean;
}

type Wanted = Pick<GalleryOptions, 'names' | 'widths' | 'isMain' | 'isAll'>;

/** The widths at which `--all` also shows full pages. */
const pageWidths = [320, 640, 1280, 1600];

/** The modes in which each state is shown. The first is the one that is checked completely. */
export function listModes({
  isAll,
  isForced,
}: Pick<GalleryOptions, 'isAll' | 'isForced'>): readonly Mode[] {
  const list = (forced: boolean): readonly Mode[] => [
    { scheme: 'light', isForced: forced },
    { scheme: 'dark', isForced: forced },
  ];
  return isAll ? [...list(false), ...list(true)] : list(isForced);
}

export function nameMode({ scheme, isForced }: Mode): string {
  return isForced ? `forced-${scheme}` : scheme;
}

/** The wanted states at each of their widths. */
export function listShots(states: readonly ListedState[], wanted: Wanted): readonly Shot[] {
  const { names, isMain } = wanted;
  return states
    .filter((state) => state.isMain || !isMain)
    .filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
    .flatMap((state) =>
      listWidths(state, wanted).map((width) => ({
        state,
        width,
        height: getHeight(state, width, wanted),
      })),
    );
}

/** The widths at which a state is rendered. A state that is shown wide is a full page. */
function listWidths({ widths: own, isPrinted }: ListedState, { widths, isAll }: Wanted) {
  if (widths) return widths;
  if (!isAll || isPrinted) return own;
  const isPage = own.some((width) => width >= 640);
  return [...new Set([...own, ...(isPage ? pageWidths : [320])])].sort((a, b) => a - b);
}

/** The height of a small phone, and that of a usual window at a zoom of 200 %. */
function getHeight({ height, widths: own }: ListedState, width: number, { isAll }: Wanted) {
  if (!isAll || own.includes(width) || height > 1000) return height;
  return width === 640 ? 400 : width === 320 ? Math.min(height, 640) : height;
}
