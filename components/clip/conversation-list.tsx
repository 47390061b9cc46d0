import { clipWordsOf } from '../../locales/clip.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId } from '../../model/ids.ts';
import { useLanguage } from '../base/context.tsx';
import { Excerpt } from '../base/quotation.tsx';
import { toTurns } from './conversation-order.ts';

/** UTF-16 units of a clip's beginning. */
const BEGINNING = 90;

/** The conversation that a clip is part of: who answers whom, and how many of the answers on the site were kept. */
export function ConversationList({
  clip,
  clips,
  onOpen,
}: {
  readonly clip: Clip;
  readonly clips: readonly Clip[];
  readonly onOpen: (id: ClipId) => void;
}) {
  const words = clipWordsOf(useLanguage()).conversation;
  if (clips.length < 2) return null;
  const told = clips.find(({ replies }) => replies)?.replies;
  return (
    <section class="part conversation" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ol>
        {toTurns(clips).map(({ clip: turn, answers }) => (
          <li key={turn.id}>
            <button
              type="button"
              class="link"
              onClick={() => onOpen(turn.id)}
              {...(turn.id === clip.id ? { 'aria-current': 'true' as const } : {})}
            >
              {turn.pseudonym}
            </button>{' '}
            {answers ? <span class="hint">{words.answers(answers.pseudonym)}</span> : null}
            <p dir="auto" {...(turn.language ? { lang: turn.language } : {})}>
              <Excerpt text={turn.text.text ? turn.text : (turn.title ?? turn.text)} limit={BEGINNING} />
            </p>
          </li>
        ))}
      </ol>
      {told ? (
        <p class="hint">{told.announced === null ? words.kept(told.kept) : words.keptOf(told.kept, told.announced)}</p>
      ) : null}
    </section>
  );
}
