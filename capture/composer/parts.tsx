import type { ComponentChildren } from 'preact';
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
