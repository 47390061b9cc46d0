import { useEffect, useState } from 'preact/hooks';
import type { FoundPost, TakeDownProps } from '../../components/settings/take-down-section.tsx';
import type { Library } from '../../storage/library.ts';
import { namesInLink } from '../../workflows/post-name.ts';
import {
  beginRemoval,
  type Located,
  locateByCode,
  locateByLink,
  UNDO_SECONDS,
  undoRemoval,
} from '../../workflows/withdraw.ts';
import { knownSites } from '../wiring/access.ts';
import { carryOutDue } from '../wiring/housekeeping.ts';
import { now } from '../wiring/library.ts';
import { useWatched } from '../wiring/use-watched.ts';

/** Every site that a link may belong to is asked; a link that is none names nothing. */
async function locateLink(library: Library, link: string): Promise<Located[]> {
  const url = URL.parse(link);
  if (!url) return [];
  const found: Located[] = [];
  for (const { place, id } of namesInLink(url, knownSites)) {
    const located = await locateByLink(library, link, () => ({ site: place, postId: id }));
    if (located.kind !== 'unknown') found.push(located);
  }
  return found;
}

async function toFound(library: Library, located: readonly Located[]): Promise<FoundPost[]> {
  const known = located.filter((each) => each.kind !== 'unknown');
  const clips = await library.clipsById(known.flatMap((each) => (each.kind === 'clip' ? [each.clipId] : [])));
  return known.map((each): FoundPost => {
    if (each.kind === 'destroyed') return { kind: 'destroyed', on: each.tombstone.on };
    const clip = each.kind === 'clip' ? clips.find((one) => one?.id === each.clipId) : undefined;
    return clip ? { kind: 'clip', clip } : { kind: 'unknown' };
  });
}

/** Finding and withdrawing what somebody asks for. */
export function useTakeDown(library: Library, attempt: (work: () => Promise<unknown>) => void): TakeDownProps {
  const [found, setFound] = useState<readonly FoundPost[] | null>(null);
  const watched = useWatched(library, 'removals', async () => {
    const removals = await library.removals();
    const clips = await library.clipsById(removals.map(({ clipId }) => clipId));
    return clips.flatMap((clip) => (clip ? [clip] : []));
  });
  const leaving = watched.state === 'here' ? watched.value : [];
  useEffect(() => {
    if (leaving.length === 0) return;
    // A moment after the last one is due, so that it is due when it is looked for.
    const timer = setTimeout(() => attempt(() => carryOutDue(library)), UNDO_SECONDS * 1000 + 250);
    return () => clearTimeout(timer);
  }, [leaving, library, attempt]);
  return {
    found,
    leaving: leaving.map((clip) => ({ clip, seconds: UNDO_SECONDS })),
    onLink: (link) => attempt(async () => setFound(await toFound(library, await locateLink(library, link)))),
    onCode: (code, number) =>
      attempt(async () => setFound(await toFound(library, await locateByCode(library, code, number)))),
    onWithdraw: (clip) =>
      attempt(async () => {
        await beginRemoval(library, clip.id, 'withdrawn', now());
        setFound(null);
      }),
    onUndo: (clip) => attempt(() => undoRemoval(library, clip.id)),
  };
}
