import { useEffect, useState } from 'preact/hooks';
import { composerWordsOf } from '../../locales/composer.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Language } from '../../model/settings.ts';
import { RETRY } from '../overlay/icons.ts';
import { Button, Choice, Picture } from './parts.tsx';
import type { AlongWith } from './work.ts';

interface Props {
  readonly language: Language;
  readonly along: AlongWith;
}

/** Whether the rest of a conversation is kept too, how far that is, and how it ended. */
export function AlongRow({ language, along }: Props) {
  const words = composerWordsOf(language).along;
  const [state, setState] = useState(along.state);
  useEffect(() => along.watch(() => setState(along.state)), [along]);
  useEffect(() => setState(along.state), [along]);
  const hint = {
    offered: along.posts === null ? words.loaded : words.posts(along.posts),
    running: state.kind === 'running' ? words.going(state.done, state.of) : '',
    done: state.kind === 'done' ? [words.kept(state.kept), state.leftOut && words.leftOut(state.leftOut)] : [],
    failed: state.kind === 'failed' ? termsOf(language).problems[state.code] : '',
  }[state.kind];
  return (
    <Choice
      label={words[along.along]}
      checked={state.kind !== 'offered'}
      hint={[hint].flat().filter(Boolean).join(' ')}
      onChange={(wanted) => (wanted ? along.start() : void along.takeBack())}
    >
      {state.kind === 'running' && (
        <>
          <progress aria-label={words[along.along]} max={state.of || 1} value={state.done} />
          <Button look="quiet" onPress={along.stop}>
            {words.stop}
          </Button>
        </>
      )}
      {state.kind === 'failed' && (
        <Button onPress={along.start}>
          <Picture icon={RETRY} />
          {composerWordsOf(language).retry}
        </Button>
      )}
    </Choice>
  );
}
