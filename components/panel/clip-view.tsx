import type { Ref } from 'preact';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../annotations/span.ts';
import { panelOf } from '../../locales/panel.ts';
import type { Highlight } from '../../model/annotation.ts';
import type { Clip } from '../../model/clip.ts';
import type { KeptPicture, Revision } from '../../model/keeping.ts';
import { useLanguage } from '../base/context.tsx';
import { Caption } from '../clip/caption.tsx';
import { ClipAround, ClipTitle } from '../clip/clip-words.tsx';
import { ContentNote } from '../clip/content-note.tsx';
import { RevisitNotice } from '../clip/revisit-notice.tsx';
import { type HighlightActs, HighlightList } from './highlight-list.tsx';
import { toMarked, toPlaced } from './placed.ts';
import { Readable, type Reader } from './readable.tsx';

export interface ClipViewer {
  /** Puts the focus into the note of a highlight; false where that highlight is not drawn yet. */
  openNote(id: string): boolean;
}

/** One clip with its highlights: the words as a quotation, then their footnotes. */
export function ClipView({
  clip,
  siteName,
  clearance,
  highlights,
  revisions,
  pictures,
  removed,
  acts,
  viewerRef,
}: {
  readonly clip: Clip;
  readonly siteName: string;
  readonly clearance: string;
  readonly highlights: readonly Highlight[];
  /** Its earlier texts, the oldest first. */
  readonly revisions: readonly Revision[];
  readonly pictures: readonly KeptPicture[];
  readonly removed: readonly Highlight[];
  readonly acts: Omit<HighlightActs, 'onShow'> & {
    readonly onHighlight: (span: Span, withNote: boolean) => void;
    readonly onRemoveClip: (mayKnowThem: boolean) => void;
    readonly onKeepClip: () => void;
    readonly onOpenInLibrary: () => void;
  };
  readonly viewerRef: Ref<ClipViewer>;
}) {
  const words = panelOf(useLanguage());
  const reader = useRef<Reader>(null);
  const own = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => toPlaced(clip.text.text, highlights), [clip.text.text, highlights]);
  const marks = useMemo(() => toMarked(placed), [placed]);
  const codes = useMemo(() => new Map(marks.map(({ key, code }) => [key, code])), [marks]);
  const openNote = (id: string): boolean => {
    const field = own.current?.querySelector<HTMLTextAreaElement>(`#note-${CSS.escape(id)} textarea`);
    field?.focus();
    return field !== null && field !== undefined;
  };
  useImperativeHandle(viewerRef, () => ({ openNote }));
  const listed = useMemo<HighlightActs>(
    () => ({ ...acts, onShow: ({ span }) => span && reader.current?.show(span, 'select') }),
    [acts],
  );
  return (
    <div ref={own}>
      <article class="panel-clip" aria-label={words.clipOf(clip.pseudonym)}>
        <RevisitNotice
          clip={clip}
          revisions={revisions}
          onKeep={acts.onKeepClip}
          onRemove={() => acts.onRemoveClip(false)}
        />
        <ContentNote clip={clip} />
        <ClipTitle clip={clip} />
        <Readable
          text={clip.text}
          marks={marks}
          lang={clip.language}
          label={words.wordsOf(clip.pseudonym)}
          onHighlight={acts.onHighlight}
          onOpen={openNote}
          readerRef={reader}
        />
        <ClipAround clip={clip} pictures={pictures} />
        <Caption clip={clip} siteName={siteName} clearance={clearance} />
        <div class="clip-acts">
          <button type="button" class="btn small" onClick={acts.onOpenInLibrary}>
            {words.openInLibrary}
          </button>
          <button type="button" class="btn small quiet" onClick={() => acts.onRemoveClip(false)}>
            {words.removeClip}
          </button>
          <button type="button" class="btn small quiet stop" onClick={() => acts.onRemoveClip(true)}>
            {words.mayKnowThem}
          </button>
        </div>
      </article>
      <HighlightList placed={placed} codes={codes} removed={removed} acts={listed} />
    </div>
  );
}
