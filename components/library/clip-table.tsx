import { useRef } from 'preact/hooks';
import { libraryOf } from '../../locales/library.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId, SiteId } from '../../model/ids.ts';
import { useLanguage } from '../base/context.tsx';
import { Excerpt } from '../base/quotation.tsx';
import { State } from '../base/state.tsx';
import { ContentNote } from '../clip/content-note.tsx';
import { toDayWords } from '../clip/dates.ts';

export interface Row {
  readonly clip: Clip;
  readonly clearance: 'paraphrased' | 'approved' | 'none';
  /** In how many packets it stands. */
  readonly packets: number;
}

/** Two lines of a row hold no more; a longer text would only be laid out to be hidden. UTF-16 units. */
const EXCERPT = 240;

/**
 * Clips as rows. One row at a time is in the tab order; arrows (or J and K) move, space (or X) chooses, shift chooses a
 * range, Enter opens, R reviews. The box and the link of a row keep their own keys.
 */
export function ClipTable({
  rows,
  chosen,
  siteName,
  linkTo,
  onChoose,
  onOpen,
  onReview,
}: {
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<ClipId>;
  readonly siteName: (site: SiteId) => string;
  readonly linkTo: (id: ClipId) => string;
  readonly onChoose: (chosen: ReadonlySet<ClipId>) => void;
  readonly onOpen: (id: ClipId) => void;
  readonly onReview: (id: ClipId) => void;
}) {
  const words = libraryOf(useLanguage()).clips;
  const body = useRef<HTMLTableSectionElement>(null);
  const last = useRef(0);
  const ids = rows.map(({ clip }) => clip.id);
  const all = ids.length > 0 && ids.every((id) => chosen.has(id));

  function choose(index: number, range: boolean): void {
    const next = new Set(chosen);
    const id = ids[index];
    if (!id) return;
    const on = !chosen.has(id);
    const [from, to] = range ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index];
    for (const each of ids.slice(from, to + 1)) {
      if (on || range) next.add(each);
      else next.delete(each);
    }
    last.current = index;
    onChoose(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target as Element;
    const row = target.closest('tr');
    const ownKey = target !== row && (event.key === ' ' || event.key === 'Enter');
    if (!row || ownKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = row.sectionRowIndex;
    const move = (to: number) => body.current?.rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(index + 1),
      j: () => move(index + 1),
      ArrowUp: () => move(index - 1),
      k: () => move(index - 1),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      ' ': () => choose(index, event.shiftKey),
      x: () => choose(index, event.shiftKey),
      Enter: () => ids[index] && onOpen(ids[index]),
      r: () => ids[index] && onReview(ids[index]),
    };
    const action = actions[event.key] ?? actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  }

  return (
    <table class="clips">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              class="tick"
              aria-label={words.chooseAll}
              checked={all}
              onChange={() => onChoose(new Set(all ? [] : ids))}
            />
          </th>
          <th scope="col">{words.column.clip}</th>
          <th scope="col">{words.column.clipped}</th>
          <th scope="col">{words.column.status}</th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <ClipRow
            key={row.clip.id}
            row={row}
            isChosen={chosen.has(row.clip.id)}
            isFirst={index === 0}
            siteName={siteName(row.clip.site)}
            link={linkTo(row.clip.id)}
            onToggle={(range) => choose(index, range)}
          />
        ))}
      </tbody>
    </table>
  );
}

function ClipRow({
  row: { clip, clearance, packets },
  isChosen,
  isFirst,
  siteName,
  link,
  onToggle,
}: {
  readonly row: Row;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly siteName: string;
  readonly link: string;
  readonly onToggle: (range: boolean) => void;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clips;
  const day = toDayWords(clip.clippedAt, new Date(), language);
  return (
    <tr class={isChosen ? 'is-chosen' : undefined} tabIndex={isFirst ? 0 : -1}>
      <td>
        <input
          type="checkbox"
          class="tick"
          aria-label={words.choose(clip.pseudonym)}
          checked={isChosen}
          onClick={(event) => onToggle(event.shiftKey)}
        />
      </td>
      <td>
        <ContentNote clip={clip} />
        <a class="excerpt two" href={link} {...(clip.language ? { lang: clip.language } : {})} dir="auto">
          <Excerpt text={clip.text.text ? clip.text : (clip.title ?? clip.text)} limit={EXCERPT} />
        </a>
      </td>
      <td>
        <span class="who">{clip.pseudonym}</span>
        <span class="row-when">{words.clippedAt(day, siteName)}</span>
      </td>
      <td>
        {clearance === 'none' ? (
          <State icon="clock">{words.status.none}</State>
        ) : (
          <State icon="tick" tone="done">
            {words.status[clearance]}
          </State>
        )}
        {packets > 0 ? <span class="row-when">{words.inPackets(packets)}</span> : null}
      </td>
    </tr>
  );
}
