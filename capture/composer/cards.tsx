import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { composerWordsOf } from '../../locales/composer.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Language } from '../../model/settings.ts';
import type { Icon } from '../overlay/build.ts';
import { ASK, CARE, COPY, CROSS, RETRY, STRUCK, WARN } from '../overlay/icons.ts';
import { Button, Picture } from './parts.tsx';
import { Report } from './report.tsx';
import type { Task } from './tasks.ts';

type TaskOf<K extends Task['kind']> = Extract<Task, { kind: K }>;

interface CardProps {
  readonly role: 'group' | 'alert' | 'alertdialog';
  readonly icon: Icon;
  readonly tone?: 'stop' | 'care' | '';
  readonly title: string;
  readonly onClose: () => void;
  /** The name of the closing cross; without it there is none, because the answers close the card. */
  readonly closing?: string;
  readonly children: ComponentChildren;
}

/** The control, grown to say a few words. */
function Card({ role, icon, tone = '', title, onClose, closing, children }: CardProps) {
  const described = role === 'alertdialog' ? { 'aria-describedby': 'card-text' } : {};
  const named = { role, 'aria-labelledby': 'card-title', ...described };
  return (
    <div class="card" {...named}>
      <div class="say">
        <span id="card-title" class={tone}>
          <Picture icon={icon} />
          {title}
        </span>
        {closing && (
          <Button look="quiet icon" label={closing} onPress={onClose}>
            <Picture icon={CROSS} />
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}

interface Props<K extends Task['kind']> {
  readonly language: Language;
  readonly task: TaskOf<K>;
}

export function RefusedCard({ language, task }: Props<'refused'>) {
  const words = composerWordsOf(language);
  return (
    <Card role="group" icon={STRUCK} title={words.notClipped} onClose={task.close} closing={words.closeCard}>
      <p>{termsOf(language).refusals[task.reason]}</p>
      {task.report && <Report language={language} report={task.report} copy={task.copy} grown={task.grown} />}
    </Card>
  );
}

/** Nothing is lost: the words are in the page, another try sends the same clip, and they can be taken along. */
export function FailedCard({ language, task }: Props<'failed'>) {
  const words = composerWordsOf(language);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    setCopied(await task.copy());
    // The card is measured once what was added is drawn.
    setTimeout(task.grown);
  };
  return (
    <Card
      role="alert"
      icon={WARN}
      tone="stop"
      title={words.notClippedYet}
      onClose={task.close}
      closing={words.closeCard}
    >
      <p>
        {termsOf(language).problems[task.problem]} {words.stillHere}
      </p>
      <div class="acts">
        {task.problem !== 'extension-updated' && (
          <Button first onPress={task.retry}>
            <Picture icon={RETRY} />
            {words.retry}
          </Button>
        )}
        <Button look="quiet" onPress={() => void copy()}>
          <Picture icon={COPY} />
          {copied ? words.copied : words.copy}
        </Button>
      </div>
      {copied === false && (
        <textarea
          readOnly
          rows={4}
          aria-label={words.copyByHand}
          ref={(field) => {
            field?.select();
          }}
        >
          {task.words}
        </textarea>
      )}
    </Card>
  );
}

export function AudienceCard({ language, task }: Props<'ask-audience'>) {
  const words = composerWordsOf(language).audience;
  return (
    <Card role="alertdialog" icon={ASK} title={words.title} onClose={task.close}>
      <p id="card-text">
        <strong>{words.question}</strong> {words.why}
      </p>
      <div class="acts">
        <Button first onPress={() => task.answer(false)}>
          {words.no}
        </Button>
        <Button look="quiet" onPress={() => task.answer(true)}>
          {words.yes}
        </Button>
      </div>
    </Card>
  );
}

/** Help stands first, before anything that can be pressed. */
export function InterruptionCard({ language, task }: Props<'interrupted'>) {
  const words = composerWordsOf(language).interruption;
  const { emergency, crisis, abuse } = task.help;
  const lines = [
    ...(task.concerns.includes('self-harm') ? crisis : []),
    ...(task.concerns.includes('abuse') ? abuse : []),
  ];
  return (
    <Card role="alertdialog" icon={CARE} tone="care" title={words.title} onClose={task.close}>
      <div id="card-text">
        <p>
          {task.concerns.map((concern) => words.speaksOf[concern]).join(' ')} {words.help}
        </p>
        <dl>
          {lines.map(({ id, name, number, also }) => (
            <div key={id}>
              <dt>{name[language]}</dt>
              <dd>
                <b>{number}</b>
                {also && `, ${also[language]}`}
              </dd>
            </div>
          ))}
          <div>
            <dt>{words.danger}</dt>
            <dd>
              <b>{emergency}</b>
            </dd>
          </div>
        </dl>
        <p>{words.carries}</p>
      </div>
      <div class="acts">
        <Button onPress={task.accept}>{words.accept}</Button>
        <Button look="quiet" first onPress={task.close}>
          {words.leave}
        </Button>
      </div>
    </Card>
  );
}
