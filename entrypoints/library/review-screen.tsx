import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { Told } from '../../components/library/told.tsx';
import { type PartView, ReviewView } from '../../components/review/review-view.tsx';
import { reviewOf } from '../../locales/review.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId, PacketId } from '../../model/ids.ts';
import type { Problem } from '../../model/result.ts';
import type { Decision } from '../../model/review.ts';
import type { Language } from '../../model/settings.ts';
import { alike, type ReviewItem } from '../../privacy/edits/undecided.ts';
import { moveStretches } from '../../privacy/excerpt.ts';
import type { Find } from '../../privacy/find.ts';
import { readDay } from '../../privacy/generalise/day.ts';
import { suggest } from '../../privacy/generalise.ts';
import type { Library } from '../../storage/library.ts';
import { confirmedIn, knowing } from '../../workflows/confirmed-names.ts';
import { finishReview, reopenReview } from '../../workflows/finish-review.ts';
import { findMentions, type Mention } from '../../workflows/mentions.ts';
import {
  decideAlike,
  decideSpans,
  forgetDecision,
  openReview,
  type ReviewSheet,
  redoDecision,
  undoDecision,
} from '../../workflows/review.ts';
import { useFinder } from '../wiring/finder.ts';
import { now } from '../wiring/library.ts';
import { ownPage } from '../wiring/own-files.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { toHash } from './use-route.ts';

async function readSheet(library: Library, find: Find, id: ClipId) {
  // Read at once, before anything waits for keys: a query hears of changes to what it read until then.
  const [clip, [composite], source] = await Promise.all([
    library.clip(id),
    library.compositesById([id]),
    library.withSource([id]),
    library.review(id),
  ]);
  const known = knowing(find, await confirmedIn(library, id));
  const sheet = await openReview({ library, find: known, now }, id);
  return sheet && { sheet, clip, pseudonym: (clip ?? composite)?.pseudonym ?? '', find: known, sealed: source.has(id) };
}

type Read = NonNullable<Awaited<ReturnType<typeof readSheet>>>;

/** The review of one clip or composite. */
export function ReviewScreen({
  library,
  id,
  from,
}: {
  readonly library: Library;
  readonly id: ClipId;
  readonly from: PacketId | null;
}) {
  const words = reviewOf(useLanguage());
  const find = useFinder();
  if (!find)
    return (
      <p class="library-lone" role="status">
        {words.loading}
      </p>
    );
  return <Looked library={library} find={find} id={id} from={from} />;
}

function Looked(props: {
  readonly library: Library;
  readonly find: Find;
  readonly id: ClipId;
  readonly from: PacketId | null;
}) {
  const { library, find, id } = props;
  const words = reviewOf(useLanguage());
  const watched = useWatched(library, `review/${id}`, () => readSheet(library, find, id));
  if (watched.state !== 'here') return <Told watched={watched} />;
  if (!watched.value) return <p class="library-lone">{words.gone}</p>;
  return <Opened {...watched.value} library={library} from={props.from} />;
}

function Opened({
  library,
  sheet,
  clip,
  pseudonym,
  find,
  sealed,
  from,
}: Read & { readonly library: Library; readonly from: PacketId | null }) {
  const own = useLanguage();
  const outside = { library, find, now };
  const { attempt, problem } = useAttempt();
  const [told, setTold] = useState<Problem | null>(null);
  const [masked, setMasked] = useState('');
  const mentions = useMentions(library, sheet.id, masked, from);
  const findings = useMemo(() => sheet.items.map((item, index) => ({ item, number: index + 1 })), [sheet]);
  const language: Language = (clip?.language ?? own).startsWith('fr') ? 'fr' : 'en';
  const day = clip?.published ? readDay(clip.published.at.slice(0, 10)) : null;

  const decide = (item: ReviewItem, decision: Decision, all: boolean): void =>
    attempt(async () => {
      if (all) await decideAlike(outside, sheet, item, decision);
      else await decideSpans(outside, sheet.id, [item], decision);
      setMasked(item.identifier === 'name' && decision.kind !== 'kept' ? item.words : '');
    });
  const finishing = (work: typeof finishReview | typeof reopenReview): void =>
    attempt(async () => {
      const done = await work(outside, sheet.id);
      setTold(done.ok || done.error.code === 'undecided' ? null : { code: done.error.code });
    });

  return (
    <ReviewView
      pseudonym={pseudonym}
      backLink={toHash(clip ? { at: 'clip', id: sheet.id, from } : { at: 'composite', id: sheet.id })}
      parts={toPartViews(sheet, clip)}
      findings={findings}
      lang={clip?.language ?? null}
      quasi={countQuasi(sheet)}
      suggestionsOf={(words, identifier) => [
        ...suggest(words, identifier, { language, reference: day }),
        ...[reviewOf(language).coarser[identifier]].filter(Boolean),
      ]}
      alikeOf={(item) => alike(sheet.parts, sheet.items, item).length}
      mentions={masked ? { words: masked, places: mentions } : null}
      problem={problem ?? told}
      canUndo={sheet.review.done.length > 0}
      canRedo={sheet.review.undone.length > 0}
      finish={clip ? { done: sheet.review.state === 'finished' && sheet.open.length === 0, undoable: sealed } : null}
      onDecide={decide}
      onMark={(span, identifier, decision) =>
        attempt(() => decideSpans(outside, sheet.id, [{ ...span, identifier }], decision))
      }
      onForget={(item) => attempt(() => forgetDecision(outside, sheet.id, item.edit ?? item))}
      onUndo={() => attempt(() => undoDecision(outside, sheet.id))}
      onRedo={() => attempt(() => redoDecision(outside, sheet.id))}
      onFinish={() => finishing(finishReview)}
      onReopen={() => finishing(reopenReview)}
    />
  );
}

function toPartViews(sheet: ReviewSheet, clip: Clip | undefined): PartView[] {
  const retold = Boolean(clip?.paraphrase?.text.trim());
  const isOpen = (item: ReviewItem): boolean =>
    sheet.open.some(({ part, start, end }) => part === item.part && start === item.start && end === item.end);
  return Array.from(sheet.parts, ([part, working]): PartView => {
    const { working: projected, replaced } = sheet.projections.get(part) ?? { working, replaced: [] };
    const waiting = sheet.items.flatMap((item, index) =>
      item.part === part && isOpen(item)
        ? moveStretches([item], replaced).map((span) => ({ ...span, number: index + 1 }))
        : [],
    );
    const stays =
      part === 'community' ? 'community' : retold && part !== 'warning' && part !== 'paraphrase' ? 'retold' : null;
    return { part, working, projected, waiting, stays };
  });
}

/** Details that are neither masked nor generalised. Each counts once, however often it stands there. */
function countQuasi({ items }: ReviewSheet): number {
  const quasi = ['facility', 'place', 'date', 'age', 'quasi'];
  const readable = items.filter(
    ({ identifier, edit }) => quasi.includes(identifier) && (!edit || edit.decision.kind === 'kept'),
  );
  return new Set(readable.map(({ words }) => words.toLowerCase())).size;
}

function useMentions(library: Library, id: ClipId, words: string, from: PacketId | null) {
  const [found, setFound] = useState<readonly Mention[]>([]);
  useEffect(() => {
    let current = true;
    setFound([]);
    if (words)
      void findMentions(library, id, words).then((mentions) => {
        if (current) setFound(mentions);
      });
    return () => {
      current = false;
    };
  }, [library, id, words]);
  return found.map((mention) => ({
    in: mention.in,
    link:
      mention.in === 'clip'
        ? toHash({ at: 'review', id: mention.clipId, from })
        : ownPage(`sidepanel.html?clip=${mention.clipId}`),
  }));
}
