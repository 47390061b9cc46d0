import { labelsOf } from '../../locales/labels.ts';
import { reviewOf } from '../../locales/review.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { State } from '../base/state.tsx';
import { whyOf } from './decide-card.tsx';
import { type Numbered, stateOf } from './finding-text.tsx';

/** Every finding with its class, its reason and what became of it. */
export function FindingList({
  findings,
  current,
  lang,
}: {
  readonly findings: readonly Numbered[];
  readonly current: number;
  readonly lang: string | null;
}) {
  const language = useLanguage();
  const words = reviewOf(language);
  const { identifiers } = labelsOf(language);
  if (findings.length === 0) return null;
  return (
    <table class="finding-list">
      <caption class="sr">{words.list}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{words.column.number}</th>
          <th scope="col">{words.column.words}</th>
          <th scope="col">{words.column.why}</th>
          <th scope="col">{words.column.state}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ number, item }) => {
          const state = stateOf(item);
          return (
            <tr key={`${item.part}/${item.start}`} class={number === current ? 'is-current' : undefined}>
              <td class="num">{number}</td>
              <th scope="row" {...(lang ? { lang } : {})}>
                {item.words}
              </th>
              <td class="why">{words.classAndWhy(identifiers[item.identifier], whyOf(language, item))}</td>
              <td>
                <State icon={state === 'open' ? 'care' : 'tick'} tone={state === 'open' ? 'care' : 'done'}>
                  {words.state[state]}
                </State>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How many details that say little alone can still be read; from three on it is said that they say more together. */
export function QuasiHint({ count }: { readonly count: number }) {
  const words = reviewOf(useLanguage());
  if (count === 0) return null;
  const many = count > 2;
  return (
    <p class={many ? 'quasi care' : 'quasi'}>
      <Icon name={many ? 'warning' : 'info'} />
      <span>
        {words.quasi(count)} {many ? words.quasiTooMany : null}
      </span>
    </p>
  );
}
