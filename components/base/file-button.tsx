import { Icon } from './icon.tsx';

/** A button that asks for a small JSON file. The field itself is the button's, so that the keyboard reaches it. */
export function FileButton({ label, onLoad }: { readonly label: string; readonly onLoad: (file: File) => void }) {
  return (
    <label class="btn file-button">
      <Icon name="upload" />
      {label}
      <input
        class="sr"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onLoad(file);
        }}
      />
    </label>
  );
}
