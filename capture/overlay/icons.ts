import type { Icon } from './build.ts';

const line = (...paths: readonly string[]): Icon => ({ box: 16, paths });

/** Earshot's own mark. */
export const EAR: Icon = {
  box: 32,
  paths: [
    'M5 13A11 11 0 1 1 27 13C27 18.5 23.6 20.2 22 23 20.4 26.6 19.6 30 14.6 30 11.8 30 10.2 28.6 9.4 27',
    'M21.4 13.2A5.4 5.4 0 1 0 15.4 18.57C15 20.2 14 21.4 12.2 22.2 11.1 22.7 11.5 24.1 12.7 24 18.2 23.3 21.4 18.8 21.4 13.2Z',
  ],
  filled: true,
};
export const TICK = line('m3.5 8.5 3 3 6-7');
export const STRUCK = line('M2.8 8a5.2 5.2 0 1 0 10.4 0 5.2 5.2 0 1 0-10.4 0', 'm4.5 11.5 7-7');
export const WARN = line('M8 2.8 14 13H2z', 'M8 6.5v3M8 11.3v.01');
export const CARE = line('M2.8 8a5.2 5.2 0 1 0 10.4 0 5.2 5.2 0 1 0-10.4 0', 'M8 5.2v3.4M8 10.8v.01');
export const ASK = line(
  'M2.8 8a5.2 5.2 0 1 0 10.4 0 5.2 5.2 0 1 0-10.4 0',
  'M6.5 6.6a1.6 1.6 0 1 1 2.4 1.5c-.6.3-.9.6-.9 1.2M8 11.1v.01',
);
export const RETRY = line('M12.8 8a4.8 4.8 0 1 1-1.5-3.5L13 6', 'M13 2.8V6H9.8');
export const COPY = line(
  'M6.7 5.5h5.1A1.2 1.2 0 0 1 13 6.7v5.1a1.2 1.2 0 0 1-1.2 1.2H6.7a1.2 1.2 0 0 1-1.2-1.2V6.7a1.2 1.2 0 0 1 1.2-1.2z',
  'M10.5 5.5V4.2A1.2 1.2 0 0 0 9.3 3H4.2A1.2 1.2 0 0 0 3 4.2v5.1a1.2 1.2 0 0 0 1.2 1.2h1.3',
);
export const CROSS = line('m4.5 4.5 7 7m0-7-7 7');
export const UNDO = line('M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6', 'M5.5 4 3 6.5 5.5 9');
export const PANEL = line('M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z', 'M9.5 3v10');
