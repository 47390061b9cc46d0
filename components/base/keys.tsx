/** A shortcut as the browser names it (`Alt+Shift+E`; on a Mac `⌥C`), one key after the other. */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  const keys = shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
  return (
    <span class="nowrap">
      {keys.map((key, index) => (
        <>
          {index > 0 ? ' ' : null}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </span>
  );
}
