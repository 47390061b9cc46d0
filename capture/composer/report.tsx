import { useState } from 'preact/hooks';
import { composerWordsOf } from '../../locales/composer.ts';
import type { Language } from '../../model/settings.ts';
import { COPY } from '../overlay/icons.ts';
import { Button, Picture } from './parts.tsx';

interface Props {
  readonly language: Language;
  readonly skeleton: () => Promise<string | null>;
  readonly copy: (words: string) => Promise<boolean>;
  /** What it stands in has grown. */
  readonly grown?: () => void;
}

/** Shows what a report of this page would say, to be looked at, copied, and sent by hand. Nothing is sent from here. */
export function Report({ language, skeleton, copy, grown }: Props) {
  const words = composerWordsOf(language).report;
  const [shown, setShown] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const after = () => void (grown && setTimeout(grown));
  if (shown === null)
    return (
      <div class="acts">
        <Button
          onPress={() => {
            void skeleton().then((built) => {
              setShown(built);
              after();
            });
          }}
        >
          {words.show}
        </Button>
      </div>
    );
  return (
    <>
      <p class="hint">{words.lead}</p>
      <textarea class="report" readOnly rows={6} aria-label={words.label} value={shown} />
      <div class="acts">
        <Button
          look="quiet"
          onPress={() => {
            void copy(shown).then((done) => {
              setCopied(done);
              after();
            });
          }}
        >
          <Picture icon={COPY} />
          {copied ? words.copied : words.copy}
        </Button>
      </div>
    </>
  );
}
