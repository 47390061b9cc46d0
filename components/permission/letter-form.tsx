import { useState } from 'preact/hooks';
import { permissionWordsOf } from '../../locales/permission.ts';
import { SCOPES, type Scope } from '../../model/ledger.ts';
import { LANGUAGES, type Language } from '../../model/settings.ts';
import type { Letter } from '../../packets/letters.ts';
import { useLanguage } from '../base/context.tsx';

/** What a person chooses of a letter. */
export interface LetterWish {
  readonly kind: 'ask-anonymous' | 'ask-named' | 'withdrawn';
  readonly language: Language;
  readonly scope: Scope;
  readonly to: string;
  readonly institution: string;
  readonly from: string;
  readonly contact: string;
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };
const KINDS = ['ask-anonymous', 'ask-named', 'withdrawn'] as const;

/** A letter as it is filled in, to be read, changed, copied or saved; nothing is sent from here. */
export function LetterForm({
  contact,
  toLetter,
  onSave,
  onCopy,
}: {
  readonly contact: string;
  readonly toLetter: (wish: LetterWish) => Letter;
  readonly onSave: (letter: string, kind: LetterWish['kind']) => void;
  readonly onCopy: (letter: string) => Promise<void>;
}) {
  const own = useLanguage();
  const words = permissionWordsOf(own);
  const [wish, setWish] = useState<LetterWish>({
    kind: 'ask-anonymous',
    language: own,
    scope: 'course',
    to: '',
    institution: '',
    from: '',
    contact,
  });
  const [copied, setCopied] = useState(false);
  const letter = toLetter(wish);
  const [body, setBody] = useState<string | null>(null);
  const change = (part: Partial<LetterWish>): void => {
    setWish({ ...wish, ...part });
    setBody(null);
    setCopied(false);
  };
  const text = (name: 'to' | 'institution' | 'from' | 'contact') => (
    <label class="field">
      <span class="label">{words.letter[name]}</span>
      <input
        class="input"
        maxLength={200}
        autocomplete="off"
        value={wish[name]}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const choice = <V extends string>(
    label: string,
    options: readonly V[],
    value: V,
    say: (option: V) => string,
    choose: (option: V) => void,
  ) => (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => {
          const found = options.find((each) => each === event.currentTarget.value);
          if (found) choose(found);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
  const whole = body ?? letter.body;
  return (
    <div class="permission-form">
      {choice(
        words.letter.kind,
        KINDS,
        wish.kind,
        (kind) => words.letter.kinds[kind],
        (kind) => change({ kind }),
      )}
      {choice(
        words.letter.language,
        LANGUAGES,
        wish.language,
        (language) => NAMES[language],
        (language) => change({ language }),
      )}
      {wish.kind === 'withdrawn'
        ? null
        : choice(
            words.field.scope,
            SCOPES,
            wish.scope,
            (scope) => words.scopes[scope],
            (scope) => change({ scope }),
          )}
      {text('to')}
      {text('institution')}
      {text('from')}
      {text('contact')}
      <p>
        <span class="label">{words.letter.subject}</span> <span lang={wish.language}>{letter.subject}</span>
      </p>
      <label class="field">
        <span class="label">{words.letter.body}</span>
        <textarea
          class="input"
          rows={12}
          lang={wish.language}
          value={whole}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <div class="row wrap">
        <button type="button" class="btn" onClick={() => void onCopy(whole).then(() => setCopied(true))}>
          {words.letter.copy}
        </button>
        <button type="button" class="btn" onClick={() => onSave(`${letter.subject}\n\n${whole}`, wish.kind)}>
          {words.letter.save}
        </button>
        <span class="hint" role="status">
          {copied ? words.letter.copied : ''}
        </span>
      </div>
    </div>
  );
}
