/** Drawn on a 16 px grid with a 1.5 px stroke. */
const paths = {
  alert: 'M8 2 1.8 13.2h12.4zM8 6.3v3.2M8 11.5v.1',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7.500h9V6M6.5 8.800h3',
  back: 'M10 3 5 8l5 5',
  book: 'M3 3.200c2-.7 3.7-.5 5 .6 1.3-1.1 3-1.3 5-.6v9.300c-2-.7-3.7-.5-5 .6-1.3-1.1-3-1.3-5-.6zM8 3.800v9.3',
  chart: 'M2.5 13.500h11M4.5 11V8M8 11V3.500M11.5 11V6',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z',
  dot: 'M8 5.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  down: 'm4 6.5 4 4 4-4',
  edit: 'm3 13 .6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.3 4.5l2.2 2.2',
  export: 'M8 2.5v7.5M5 7.2 8 10.2l3-3M3 11v2.5h10V11',
  forward: 'm6.5 4 4 4-4 4',
  hide: 'M2 8c1.6-2.7 3.600-4 6-4s4.400 1.300 6 4c-1.6 2.700-3.600 4-6 4s-4.400-1.300-6-4M8 6.200a1.8 1.8 0 1 0 0 3.600 1.8 1.8 0 0 0 0-3.600M3 13.500 13 2.500',
  image: 'M2.500 3h11v10h-11zM2.5 11l3.2-3.2 2.6 2.6 2.2-2.200 3 3M10.500 5.600v.1',
  import: 'M8 10.2V2.7M5 5.5 8 2.5l3 3M3 11v2.500h10V11',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.3v3.6M8 4.9V5',
  keyboard: 'M1.8 4.200h12.400v7.600H1.800zM4.5 7h.1M7 7h.1M9.5 7h.1M11.7 7h.1M5 9.500h6',
  link: 'M6.7 9.3a2.7 2.7 0 0 0 3.8 0l2-2a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9.3 6.7a2.7 2.7 0 0 0-3.8 0l-2 2a2.7 2.7 0 0 0 3.8 3.8l.9-.9',
  lock: 'M3.5 7.2h9v6.3h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  menu: 'M2.5 4.500h11M2.5 8h11M2.5 11.500h11',
  minus: 'M3.5 8h9',
  more: 'M3 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M8 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M13 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1',
  note: 'M3 3h10v7.5L10.5 13H3zM5.5 6h5M5.5 8.7h3',
  open: 'M9.5 2.8h3.7v3.7M13 3 7.5 8.5M11.2 9.3v3.9H2.8V4.8h3.9',
  pause: 'M5.500 3.500v9M10.500 3.500v9',
  people:
    'M6 7.500a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600M1.800 13c.2-2.500 1.800-4 4.200-4s4 1.500 4.200 4M10.500 3.200a2.300 2.300 0 0 1 0 4.100M11.500 9.300c1.600.5 2.600 1.800 2.700 3.700',
  play: 'M5 3v10l8-5z',
  plus: 'M8 3.500v9M3.5 8h9',
  print: 'M4.5 6V2.500h7V6M4.5 11.500h-2v-5h11v5h-2M4.5 9.500h7v4h-7z',
  refresh: 'M13 3.2v3.3H9.7M12.7 6.3a5 5 0 1 0 .3 3',
  rows: 'M2.5 3h11v3.700h-11zM2.5 9.300h11V13h-11z',
  search: 'M7 2.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6m3.2 7.5 3.1 3.1',
  select: 'M3 3h10v10H3zM5.5 8l1.8 1.8 3.4-3.6',
  sliders: 'M2.5 5h6M11.500 5h2M2.5 11h2M7.500 11h6M10 3.500v3M6 9.500v3',
  sort: 'M5 3v10M2.5 10.5 5 13l2.5-2.500M11 13V3M8.5 5.5 11 3l2.5 2.5',
  speaker: 'M2.500 6v4h2.500l3.500 3V3L5 6zM11 6a3 3 0 0 1 0 4M12.800 4a5.700 5.700 0 0 1 0 8',
  star: 'm8 2 1.8 3.8 4.2.6-3 2.9.7 4.200L8 11.500l-3.7 2 .7-4.2-3-2.9 4.2-.6z',
  stop: 'M4 4h8v8H4z',
  tag: 'M2.5 3v4.500l6 6 5-5-6-6H3a.5.5 0 0 0-.5.5M5.5 5.500v.1',
  text: 'M2 12.5 5.5 3.5 9 12.500M3.2 9.500h4.600M14 12.500v-6M14 9.600a2.3 2.3 0 1 0 0 .8',
  trash: 'M2.8 4.3h10.4M6 4V2.5h4V4M4.2 4.5l.6 9h6.4l.6-9M6.7 7v4M9.3 7v4',
  up: 'm4 10 4-4.5 4 4.5',
  undo: 'M6 3 3 6l3 3M3.2 6H9.500a3.5 3.5 0 0 1 0 7H6.5',
} as const;

export type IconName = keyof typeof paths;

/** Icons that point along the text direction, mirrored in right-to-left scripts. */
const directionalIcons: readonly IconName[] = ['back', 'forward', 'open'];

/** A decorative icon beside text. Hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={directionalIcons.includes(name) ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
