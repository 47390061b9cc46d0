import { EarMark } from './ear-mark.tsx';

/** One path a drawing, on a grid of 16 units; circles are two arcs. The line is set by `.i` in `assets/styles/base.css`. */
const DRAWINGS = {
  arrow: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5',
  care: 'M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0zM8 5.2v3.4M8 10.8v.01',
  chart: 'M3 13V8.5M6.3 13V5M9.7 13V9.5M13 13V3',
  clock: 'M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0zM8 5v3.2l2 1.3',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  copy: 'M5.5 6.7a1.2 1.2 0 0 1 1.2-1.2h5.1a1.2 1.2 0 0 1 1.2 1.2v5.1a1.2 1.2 0 0 1-1.2 1.2H6.7a1.2 1.2 0 0 1-1.2-1.2zM10.5 5.5V4.2A1.2 1.2 0 0 0 9.3 3H4.2A1.2 1.2 0 0 0 3 4.2v5.1a1.2 1.2 0 0 0 1.2 1.2h1.3',
  document: 'M4 2.5h6l2.5 2.5v8.5H4zM9.8 2.5v2.7h2.7M6.2 8h4M6.2 10.5h4',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13h10',
  drag: 'M6 4.5h.01M10 4.5h.01M6 8h.01M10 8h.01M6 11.5h.01M10 11.5h.01',
  edit: 'm3 13 .7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3zM9.3 4.4l2.3 2.3',
  highlight: 'M3 13.5h10M5 10.5 10.2 3.2l2.8 2L7.8 11.5 4.6 11.8z',
  history: 'M3.2 8a4.8 4.8 0 1 0 1.5-3.5L3 6M3 2.8V6h3.2M8 5.5V8l1.8 1.2',
  info: 'M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0zM8 7.5v3.2M8 5.3v.01',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  library: 'M3.5 3v10M6.5 3v10M9.2 3.4l3.3 9.4',
  lock: 'M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h2.5',
  off: 'M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0zM4.5 11.5l7-7',
  panel: 'M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM9.5 3v10',
  person: 'M5.5 5.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM3.2 13.5c.5-2.7 2.4-4 4.8-4s4.3 1.3 4.8 4',
  plus: 'M8 3.5v9M3.5 8h9',
  pointer: 'M3.5 3 13 7.2 8.8 8.8 7.2 13z',
  print:
    'M4.5 6V2.5h7V6M4.5 11.5H3a.5.5 0 0 1-.5-.5V6.5A.5.5 0 0 1 3 6h10a.5.5 0 0 1 .5.5V11a.5.5 0 0 1-.5.5h-1.5M4.5 9.5h7v4h-7z',
  quote: 'M6.8 4C4.6 4.8 3.3 6.6 3.3 9.2v2.3h3.5V8.3H5M13 4c-2.2.8-3.5 2.6-3.5 5.2v2.3H13V8.3h-1.8',
  retry: 'M12.8 8a4.8 4.8 0 1 1-1.5-3.5L13 6M13 2.8V6H9.8',
  right: 'm6.5 4.5 3.5 3.5-3.5 3.5',
  search: 'M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM10 10l3.2 3.2',
  settings:
    'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M8.5 5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0zM4.5 11a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z',
  stop: 'M5.6 2.5h4.8l3.1 3.1v4.8l-3.1 3.1H5.6l-3.1-3.1V5.6zM5.7 8h4.6',
  thread: 'M3 3.5h6v4H3zM7 9h6v4H7zM4.5 7.5V11H7',
  tick: 'm3.5 8.5 3 3 6-7',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5',
  undo: 'M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6M5.5 4 3 6.5 5.5 9',
  up: 'M4.5 9.5 8 6l3.5 3.5',
  upload: 'M8 10.5V3M4.8 6 8 2.8 11.2 6M3 13h10',
  warning: 'M8 2.8 14 13H2zM8 6.5v3M8 11.3v.01',
} as const;

export type IconName = keyof typeof DRAWINGS | 'ear';

/** An icon. It is hidden from screen readers, because words stand beside it; where none do, give it a `label`. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  const drawing =
    name === 'ear' ? (
      <EarMark />
    ) : (
      <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
        <path d={DRAWINGS[name]} />
      </svg>
    );
  if (!label) return drawing;
  return (
    <>
      {drawing}
      <span class="sr">{label}</span>
    </>
  );
}
