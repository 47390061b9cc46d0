import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Icon } from '../overlay/build.ts';

export function Picture({ icon }: { readonly icon: Icon }) {
  return (
    <svg class={icon.box === 32 ? 'i ear' : 'i'} viewBox={`0 0 ${icon.box} ${icon.box}`} aria-hidden="true">
      {icon.paths.map((d, index) => (
        <path key={d} d={d} {...(icon.filled && index === icon.paths.length - 1 ? { class: 'fill' } : {})} />
      ))}
    </svg>
  );
}

interface ButtonProps {
  readonly look?: string;
  readonly label?: string;
  readonly first?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** Answers to a real click only. `first` is what takes the focus when its card appears. */
export function Button({ look = '', label, first, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`btn ${look}`}
      {...(label ? { 'aria-label': label } : {})}
      {...(first ? { 'data-first': '' } : {})}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
    >
      {children}
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ComponentChildren;
}

/** Something that can be kept too. It listens to the click: the fence lets no change event through. */
export function Choice({ label, hint, checked, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-hint`}
        checked={checked}
        onClick={(event) => {
          if (event.isTrusted) onChange(event.currentTarget.checked);
        }}
      />
      <label for={id}>{label}</label>
      <div class="hint" id={`${id}-hint`} role="status">
        {hint}
      </div>
      {children && <div class="going">{children}</div>}
    </div>
  );
}
