import type { SentPicture } from '../messages/protocol.ts';
import type { ClipId, RecordId } from '../model/ids.ts';
import { fail, ok, problem, type Result } from '../model/result.ts';
import type { Library } from '../storage/library.ts';

/** How much all pictures of a library may weigh. Bytes. */
export const PICTURE_BUDGET = 200_000_000;

/** Keeps one picture of a clip with its description, within the budget. One that is kept again takes the place of the first. */
export async function keepPicture(
  library: Pick<Library, 'clip' | 'pictures' | 'pictureBytes' | 'savePicture'>,
  clipId: ClipId,
  picture: SentPicture,
  newId: () => RecordId,
): Promise<Result<{ readonly bytes: number }>> {
  const { data, index, type, width, height } = picture;
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const clip = await library.clip(clipId);
  if (!clip) return fail(problem('not-found'));
  const [before, used] = await Promise.all([library.pictures(clipId), library.pictureBytes()]);
  const replaced = before.find((other) => other.index === index);
  if (used - (replaced?.size ?? 0) + bytes.length > PICTURE_BUDGET) return fail(problem('pictures-full'));
  const images = clip.media.filter(({ kind }) => kind === 'image');
  const isSaved = await library.savePicture({
    ...{ id: replaced?.id ?? newId(), clipId, index, bytes, size: bytes.length, type, width, height },
    alt: images[index]?.alt ?? null,
  });
  return isSaved ? ok({ bytes: bytes.length }) : fail(problem('not-found'));
}

/** Deletes every picture of a clip; the clip stays. */
export async function dropPictures(
  library: Pick<Library, 'pictures' | 'removePicture'>,
  clipId: ClipId,
): Promise<void> {
  for (const { id } of await library.pictures(clipId)) await library.removePicture(id);
}
