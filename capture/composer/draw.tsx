import { type ComponentChild, render } from 'preact';
import type { Language } from '../../model/settings.ts';
import type { Icon } from '../overlay/build.ts';
import type { Host } from '../overlay/host.ts';
import { AudienceCard, FailedCard, InterruptionCard, RefusedCard } from './cards.tsx';
import { ComposerView } from './composer-view.tsx';
import { raiseFence } from './key-fence.ts';
import type { ComposerTask, Task } from './tasks.ts';

export interface Drawing {
  readonly window: Window;
  readonly host: Host;
  readonly language: Language;
  readonly ear: Icon;
}

/** Draws into a box of the overlay, with the site's keyboard kept out. Answers how to take it away again. */
function draw({ window, host }: Drawing, into: HTMLElement, view: ComponentChild): () => void {
  const lower = raiseFence(window, host.element, host.root);
  render(view, into);
  return () => {
    lower();
    render(null, into);
  };
}

export const drawComposer = (on: Drawing, into: HTMLElement, task: ComposerTask): (() => void) =>
  draw(on, into, <ComposerView window={on.window} language={on.language} ear={on.ear} task={task} />);

/** Escape closes a card and leaves everything as it is. */
export function drawCard(on: Drawing, into: HTMLElement, task: Task): () => void {
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') task.close();
  };
  into.addEventListener('keydown', keys);
  const clear = draw(on, into, cardOf(on.language, task));
  return () => {
    into.removeEventListener('keydown', keys);
    clear();
  };
}

function cardOf(language: Language, task: Task): ComponentChild {
  if (task.kind === 'refused') return <RefusedCard language={language} task={task} />;
  if (task.kind === 'failed') return <FailedCard language={language} task={task} />;
  if (task.kind === 'ask-audience') return <AudienceCard language={language} task={task} />;
  return <InterruptionCard language={language} task={task} />;
}
