import { useState } from 'preact/hooks';
import { welcomeOf } from '../../locales/welcome.ts';
import { useLanguage } from '../base/context.tsx';
import { toHostName } from './host-name.ts';

/** Names one server of the user's own, to be allowed by itself. */
export function ServerField({
  servers,
  onAllow,
}: {
  /** Those that are allowed already. */
  readonly servers: readonly string[];
  readonly onAllow: (host: string) => void;
}) {
  const words = welcomeOf(useLanguage()).sites;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  const allow = () => {
    const host = toHostName(typed);
    const why = !host ? words.serverWrong : servers.includes(host) ? words.serverKnown : null;
    setWrong(why);
    if (host && !why) {
      onAllow(host);
      setTyped('');
    }
  };

  return (
    <form
      class="server"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <label class="sr" for="server">
        {words.server}
      </label>
      <div class="row">
        <input
          id="server"
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="social.example"
          aria-describedby="server-hint"
          aria-invalid={wrong !== null}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <button type="submit" class="btn">
          {words.allow}
        </button>
      </div>
      <p id="server-hint" class={wrong ? 'hint wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ?? words.serverHint}
      </p>
    </form>
  );
}
