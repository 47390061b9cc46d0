import type { DueLine, RetentionProps } from '../../components/settings/retention-section.tsx';
import type { Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { readDue } from '../../workflows/retain.ts';
import { now } from '../wiring/library.ts';
import { useWatched } from '../wiring/use-watched.ts';

async function readLines(library: Library): Promise<DueLine[]> {
  const { dueNow, dueSoon } = await readDue(library, now());
  const due = [...dueNow, ...dueSoon];
  const clips = await library.clipsById(due.flatMap((each) => (each.kind === 'source' ? [each.clipId] : [])));
  const packets = await library.packets();
  return due.map((each): DueLine => {
    if (each.kind === 'source') {
      const pseudonym = clips.find((clip) => clip?.id === each.clipId)?.pseudonym ?? '';
      return { kind: 'source', pseudonym, at: each.at };
    }
    if (each.kind === 'packet') {
      const title = packets.find(({ id }) => id === each.packetId)?.title ?? '';
      return { kind: 'packet', title, at: each.at };
    }
    return each;
  });
}

/** The rules of retention and what they will destroy next. */
export function useRetention(
  library: Library,
  settings: Settings,
  save: (change: Partial<Settings>) => void,
): RetentionProps {
  const watched = useWatched(library, 'due', () => readLines(library));
  return {
    rules: settings.retention,
    due: watched.state === 'here' ? watched.value : [],
    onRules: (retention) => save({ retention }),
  };
}
