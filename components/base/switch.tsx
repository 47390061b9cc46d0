/** On or off, at once. `label` says what; it is not shown, because the words stand beside the switch. */
export function Switch({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={checked}
      aria-checked={checked}
      onChange={(event) => {
        const wanted = event.currentTarget.checked;
        // It shows what is, not what was wished: the browser may yet say no.
        event.currentTarget.checked = checked;
        onChange(wanted);
      }}
    />
  );
}
