import type { Clip } from '../../model/clip.ts';

/** A clip in its conversation. */
export interface Turn {
  readonly clip: Clip;
  /** The clip that it answers, where that was kept too. */
  readonly answers: Clip | null;
}

/** The clips of a conversation as it went: each after the one that it answers, answers to one post in the order in which they were kept. */
export function toTurns(clips: readonly Clip[]): Turn[] {
  const byPost = new Map(clips.map((clip) => [clip.fingerprint, clip]));
  const answeredBy = (clip: Clip): Clip | null => {
    const answered = clip.answers ? byPost.get(clip.answers) : undefined;
    return answered && answered.id !== clip.id ? answered : null;
  };
  const turns: Turn[] = [];
  const placed = new Set<Clip>();
  const place = (clip: Clip): void => {
    if (placed.has(clip)) return;
    placed.add(clip);
    turns.push({ clip, answers: answeredBy(clip) });
    for (const other of clips) if (answeredBy(other) === clip) place(other);
  };
  for (const clip of clips) if (!answeredBy(clip)) place(clip);
  // Posts that answer each other in a circle have no beginning.
  for (const clip of clips) place(clip);
  return turns;
}
