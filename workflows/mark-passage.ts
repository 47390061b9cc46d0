import { describe } from '../annotations/selectors.ts';
import type { Span } from '../annotations/span.ts';
import type { Highlight } from '../model/annotation.ts';
import type { Clip } from '../model/clip.ts';
import type { AnnotationId, Instant } from '../model/ids.ts';
import type { Library } from '../storage/library.ts';

/** The coder of everything that is marked in one's own library. */
const SELF = 'self';

/** Highlights a passage of a clip's working text. The same passage marked twice is one highlight: that one is answered. */
export const markPassage = (
  library: Pick<Library, 'atomically' | 'highlights' | 'saveHighlight'>,
  clip: Pick<Clip, 'id' | 'text'>,
  span: Span,
  { id, now }: { readonly id: AnnotationId; readonly now: Instant },
): Promise<Highlight> =>
  library.atomically(async () => {
    const target = describe(clip.text.text, span.start, span.end);
    const [, { start, end }] = target.selector;
    const same = (await library.highlights(clip.id)).find(({ target: { selector } }) => {
      return selector[1].start === start && selector[1].end === end;
    });
    if (same) return same;
    const highlight: Highlight = {
      id,
      clipId: clip.id,
      target,
      note: '',
      coder: SELF,
      createdAt: now,
      updatedAt: now,
    };
    await library.saveHighlight(highlight);
    return highlight;
  });
