import { teacherWordsOf } from '../../locales/teacher.ts';
import { termsOf } from '../../locales/terms.ts';
import type { ProblemCode } from '../../model/result.ts';
import type { Language } from '../../model/settings.ts';
import { Button, Picture } from '../composer/parts.tsx';
import { CROSS, EAR, TICK } from '../overlay/icons.ts';

/** What is pointed at, in this order. */
export const PARTS = ['text', 'author', 'time'] as const;
export type Part = (typeof PARTS)[number];

export type LessonState =
  | { readonly kind: 'asking'; readonly part: Part }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'recognised'; readonly posts: number; readonly problem: ProblemCode | null }
  | { readonly kind: 'keeping' | 'kept' };

export interface LessonProps {
  readonly language: Language;
  readonly state: LessonState;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** Says what to point at next, and what came of it. */
export function LessonCard(props: LessonProps) {
  const { language, state } = props;
  const words = teacherWordsOf(language);
  return (
    <section class="panel lesson" aria-label={words.title}>
      <div class="top">
        <Picture icon={EAR} />
        <strong>{words.title}</strong>
        <span class="push" />
        {state.kind === 'asking' ? (
          <span class="hint">{words.step(PARTS.indexOf(state.part) + 1, PARTS.length)}</span>
        ) : null}
        <Button look="quiet icon" label={state.kind === 'kept' ? words.close : words.leave} onPress={props.onLeave}>
          <Picture icon={CROSS} />
        </Button>
      </div>
      <div class="body" role="status">
        <Said {...props} />
      </div>
      <Acts {...props} />
    </section>
  );
}

function Said({ language, state }: LessonProps) {
  const words = teacherWordsOf(language);
  switch (state.kind) {
    case 'asking':
      return (
        <>
          <p class="ask">{words.ask[state.part]}</p>
          <p class="hint">{words.byKeyboard}</p>
        </>
      );
    case 'not-understood':
      return <p>{words.notUnderstood}</p>;
    case 'recognised':
      return (
        <>
          <p class="ask">{words.recognised(state.posts)}</p>
          <p class="hint">{words.lookAtThem}</p>
          {state.problem ? (
            <p class="hint stop">
              {words.notKept} {termsOf(language).problems[state.problem]}
            </p>
          ) : null}
        </>
      );
    case 'keeping':
      return <p class="ask">{words.keeping}</p>;
    case 'kept':
      return (
        <p class="ask done">
          <Picture icon={TICK} /> {words.kept}
        </p>
      );
  }
}

function Acts({ language, state, onSkip, onBack, onAgain, onKeep }: LessonProps) {
  const words = teacherWordsOf(language);
  if (state.kind === 'kept' || state.kind === 'keeping') return null;
  if (state.kind !== 'asking')
    return (
      <div class="end">
        {state.kind === 'recognised' ? (
          <Button first onPress={onKeep}>
            {words.keep}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onAgain}>
          {words.again}
        </Button>
      </div>
    );
  if (state.part === 'text') return null;
  return (
    <div class="end">
      <Button look="quiet" onPress={onBack}>
        {words.back}
      </Button>
      {state.part === 'time' ? (
        <Button look="quiet" onPress={onSkip}>
          {words.noTime}
        </Button>
      ) : null}
    </div>
  );
}
