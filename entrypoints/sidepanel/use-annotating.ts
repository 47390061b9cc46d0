import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../annotations/span.ts';
import { WHAT3 } from '../../assets/data/templates.ts';
import type { ClipViewer } from '../../components/panel/clip-view.tsx';
import type { Highlight } from '../../model/annotation.ts';
import type { Clip } from '../../model/clip.ts';
import type { AnnotationId } from '../../model/ids.ts';
import { type Problem, problem } from '../../model/result.ts';
import type { Rewording, Written } from '../../model/writing.ts';
import type { Library } from '../../storage/library.ts';
import { toProblem } from '../../workflows/compare-and-write.ts';
import { markPassage } from '../../workflows/mark-passage.ts';
import { saveAnswer, saveClipNote, saveHighlightNote } from '../../workflows/write-down.ts';
import { newId } from '../wiring/ids.ts';
import { now } from '../wiring/library.ts';

const GONE: Written = { kind: 'failed', problem: problem('not-found') };

/** What one does to the open clip: highlight, note, take away, answer. Removed highlights can be put back until one leaves it. */
export function useAnnotating(library: Library, clip: Clip | null, viewer: RefObject<ClipViewer | null>) {
  const [removed, setRemoved] = useState<readonly Highlight[]>([]);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [toOpen, setToOpen] = useState<AnnotationId | null>(null);
  const id = clip?.id ?? null;

  useEffect(() => {
    setRemoved([]);
    setFailure(null);
  }, [id]);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(toProblem(error));
    }
  }, []);

  const onHighlight = useCallback(
    (span: Span, withNote: boolean) => {
      if (!clip) return;
      void attempt(async () => {
        const made = await markPassage(library, clip, span, { id: newId(), now: now() });
        if (withNote) setToOpen(made.id);
      });
    },
    [library, clip, attempt],
  );

  // A new highlight is drawn when the library tells of it; its note takes the focus as soon as it is there.
  useEffect(() => {
    if (toOpen && viewer.current?.openNote(toOpen)) setToOpen(null);
  });

  const onRemove = useCallback(
    (highlight: Highlight) =>
      void attempt(async () => {
        const [latest] = (await library.highlights(highlight.clipId)).filter((each) => each.id === highlight.id);
        await library.removeHighlight(highlight.id);
        setRemoved((others) => [...others, latest ?? highlight]);
      }),
    [library, attempt],
  );

  const onRestore = useCallback(
    (highlight: Highlight) =>
      void attempt(async () => {
        await library.saveHighlight(highlight);
        setRemoved((others) => others.filter((other) => other.id !== highlight.id));
      }),
    [library, attempt],
  );

  const onNote = useCallback(
    async (note: AnnotationId, change: Rewording) =>
      id ? saveHighlightNote(library, { clipId: id, id: note }, change, now()) : GONE,
    [library, id],
  );

  const onAnswer = useCallback(
    async (stage: string, change: Rewording) =>
      id ? saveAnswer(library, { clipId: id, template: WHAT3.id, stage, id: newId() }, change, now()) : GONE,
    [library, id],
  );

  const onFirstNote = useCallback(
    async (change: Rewording) => (id ? saveClipNote(library, id, change) : GONE),
    [library, id],
  );

  const acts = useMemo(
    () => ({ onHighlight, onNote, onRemove, onRestore }),
    [onHighlight, onNote, onRemove, onRestore],
  );
  return { acts, onAnswer, onFirstNote, removed, failure };
}
