/** One of a few, all of them in view. Buttons, not radios: a press changes the screen at once. */
export function Segmented<V extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string;
  /** `lang` where an option's words are in a language of their own. */
  readonly options: readonly { readonly value: V; readonly words: string; readonly lang?: string }[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}) {
  return (
    <fieldset class="segmented" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
          {...(option.lang ? { lang: option.lang } : {})}
        >
          {option.words}
        </button>
      ))}
    </fieldset>
  );
}
