import type { Clip, Gathering } from '../model/clip.ts';
import type { ClipId, ConversationId } from '../model/ids.ts';
import type { Library } from '../storage/library.ts';

/**
 * Makes clips one conversation, as the page showed it: who answers whom, and how many answers the site spoke of. Where
 * some of them were in a conversation before, all of that one are in it now. Clips that are gone are passed over.
 * Answers which conversation it is.
 */
export function gatherClips(
  library: Pick<Library, 'atomically' | 'clipsById' | 'conversation' | 'changeClip'>,
  { conversation, clips, replies }: Gathering,
): Promise<{ readonly conversation: ConversationId }> {
  return library.atomically(async () => {
    const found = await library.clipsById(clips.map(({ id }) => id));
    const here = new Map(found.flatMap((clip) => (clip ? [[clip.id, clip] as const] : [])));
    const before = new Set([...here.values()].flatMap((clip) => clip.conversation ?? []));
    before.delete(conversation);
    const [kept = conversation, ...merged] = before;
    for (const other of before.size > 0 ? [conversation, ...merged] : [])
      for (const { id } of await library.conversation(other)) await library.changeClip(id, { conversation: kept });
    for (const { id, answers } of clips) {
      const clip = here.get(id);
      if (clip) await library.changeClip(id, { conversation: kept, ...answering(clip, answers, here) });
    }
    if (replies && here.has(replies.to))
      await library.changeClip(replies.to, { replies: { announced: replies.announced, kept: replies.kept } });
    return { conversation: kept };
  });
}

/** The page shows who answers whom even where a site's posts do not say it themselves. */
const answering = (clip: Clip, to: ClipId | null, here: ReadonlyMap<ClipId, Clip>): Pick<Clip, 'answers'> => ({
  answers: (to && here.get(to)?.fingerprint) ?? clip.answers,
});
