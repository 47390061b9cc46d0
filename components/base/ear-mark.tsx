/** Earshot's mark: an ear whose hollow is a quotation mark. */
export const EAR = {
  rim: 'M5 13A11 11 0 1 1 27 13C27 18.5 23.6 20.2 22 23 20.4 26.6 19.6 30 14.6 30 11.8 30 10.2 28.6 9.4 27',
  hollow:
    'M21.4 13.2A5.4 5.4 0 1 0 15.4 18.57C15 20.2 14 21.4 12.2 22.2 11.1 22.7 11.5 24.1 12.7 24 18.2 23.3 21.4 18.8 21.4 13.2Z',
} as const;

export function EarMark() {
  return (
    <svg class="i i-ear" viewBox="0 0 32 34" aria-hidden="true">
      <g transform="translate(0 1)">
        <path fill="none" stroke="currentColor" stroke-width="3.8" stroke-linecap="round" d={EAR.rim} />
        <path fill="currentColor" stroke="none" d={EAR.hollow} />
      </g>
    </svg>
  );
}
