import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WHAT3 } from '../../assets/data/templates.ts';
import { useLanguage } from '../../components/base/context.tsx';
import { Notice } from '../../components/base/notice.tsx';
import { clearanceWords } from '../../components/clip/clearance-words.ts';
import { ConversationList } from '../../components/clip/conversation-list.tsx';
import { ClipView, type ClipViewer } from '../../components/panel/clip-view.tsx';
import { EmptyPanel } from '../../components/panel/empty-panel.tsx';
import { FirstNote } from '../../components/panel/first-note.tsx';
import { RecentClips } from '../../components/panel/recent-clips.tsx';
import { ReflectionForm } from '../../components/panel/reflection-form.tsx';
import { RemovalNotice } from '../../components/panel/removal-notice.tsx';
import { TopBar } from '../../components/panel/top-bar.tsx';
import { DeskContext } from '../../components/writing/use-draft.ts';
import { panelOf } from '../../locales/panel.ts';
import { termsOf } from '../../locales/terms.ts';
import type { ClipId } from '../../model/ids.ts';
import type { Library } from '../../storage/library.ts';
import { releaseClip } from '../../workflows/revisit.ts';
import { openPage } from '../wiring/open-page.ts';
import { siteName } from '../wiring/sites.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { useAnnotating } from './use-annotating.ts';
import { takeReflected, useChosen } from './use-chosen.ts';
import { UNDO_SECONDS, useRemoval } from './use-removal.ts';

const RECENT = 20;

/** Everything that the panel shows of one clip, read together so that it belongs together. */
async function readOpen(library: Library, id: ClipId) {
  const [clip, highlights, reflection, ledger, revisions, pictures] = await Promise.all([
    library.clip(id),
    library.highlights(id),
    library.reflection(id, WHAT3.id),
    library.ledger([id]),
    library.revisions(id),
    library.pictures(id),
  ]);
  const conversation = clip?.conversation ? await library.conversation(clip.conversation) : [];
  return { id, clip, highlights, reflection, ledger, revisions, pictures, conversation };
}

async function readRecent(library: Library) {
  const clips = await library.clips({ limit: RECENT + 1 });
  const reflections = await library.reflections(clips.map(({ id }) => id));
  const answered = reflections.filter(({ answers }) => Object.keys(answers).length > 0);
  return { clips, reflected: new Set(answered.map(({ clipId }) => clipId)) };
}

export function Panel({ library }: { readonly library: Library }) {
  const language = useLanguage();
  const words = panelOf(language);
  const desk = useContext(DeskContext);
  const onRemoved = useCallback((id: ClipId) => desk?.forget(id), [desk]);
  const { removal, remove, undo } = useRemoval(library, onRemoved);
  const recent = useWatched(library, 'recent', () => readRecent(library));
  const here = recent.state === 'here' ? recent.value : null;
  const hidden = removal && !removal.problem ? removal.clip.id : null;
  const clips = useMemo(() => here?.clips.filter(({ id }) => id !== hidden) ?? [], [here, hidden]);
  const [chosen, choose] = useChosen(here ? (clips[0]?.id ?? null) : undefined);
  const opened = useWatched(library, `open/${chosen}`, async () => (chosen ? readOpen(library, chosen) : null));
  const open = opened.state === 'here' ? opened.value : null;
  const clip = open?.clip && open.id !== hidden ? open.clip : null;
  const shown = useFirst(clip !== null || (here !== null && clips.length === 0));
  const ids = useWatched(library, `ids/${shown}`, async () => (shown ? library.clipIds() : []));
  const [reflected] = useState(takeReflected);
  const shortcut = useShortcut();
  const viewer = useRef<ClipViewer>(null);
  const annotating = useAnnotating(library, clip, viewer);

  // The clip that was open is gone, here or in another window: the newest takes its place.
  const isGone = opened.state === 'here' && open !== null && open.id === chosen && !open.clip;
  useEffect(() => {
    if (here && (isGone || (chosen !== null && chosen === hidden)))
      choose(clips.find(({ id }) => id !== chosen)?.id ?? null);
  }, [here, isGone, chosen, hidden, clips, choose]);

  const all = ids.state === 'here' ? ids.value.filter((id) => id !== hidden) : [];
  const place = clip ? all.indexOf(clip.id) : -1;
  const step = (by: number): (() => void) | null => {
    const to = place < 0 ? undefined : all[place + by];
    return to ? () => choose(to) : null;
  };

  const failed = [recent, opened].find(({ state }) => state === 'failed');
  const onRemoveClip = useCallback((mayKnowThem: boolean) => clip && remove(clip, mayKnowThem), [clip, remove]);
  const onKeepClip = useCallback(() => clip && void releaseClip(library, clip.id), [library, clip]);
  const onOpenInLibrary = useCallback(() => clip && void openPage(`library.html#/clip/${clip.id}`), [clip]);
  const acts = useMemo(
    () => ({ ...annotating.acts, onRemoveClip, onKeepClip, onOpenInLibrary }),
    [annotating.acts, onRemoveClip, onKeepClip, onOpenInLibrary],
  );

  return (
    <main class="panel">
      <TopBar
        place={place + 1}
        count={here && clips.length === 0 ? 0 : all.length}
        onPrevious={step(-1)}
        onNext={step(1)}
        onLibrary={() => void openPage('library.html')}
      />
      {failed?.state === 'failed' ? (
        <div class="part">
          <Notice tone="stop" live>
            <strong>{words.notOpened}</strong> {termsOf(language).problems[failed.problem.code]}{' '}
            <button type="button" class="link" onClick={() => location.reload()}>
              {words.tryAgain}
            </button>
          </Notice>
        </div>
      ) : null}
      {removal ? (
        <RemovalNotice
          removal={removal}
          seconds={UNDO_SECONDS}
          onUndo={() => {
            undo();
            choose(removal.clip.id);
          }}
        />
      ) : null}
      {annotating.failure ? (
        <div class="part">
          <Notice tone="stop" live>
            <strong>{words.notHighlighted}</strong> {termsOf(language).problems[annotating.failure.code]}
          </Notice>
        </div>
      ) : null}
      {here && clips.length === 0 ? (
        <EmptyPanel shortcut={shortcut} onPractise={() => void openPage('practice.html')} />
      ) : null}
      {open && clip ? (
        <>
          <ClipView
            key={clip.id}
            clip={clip}
            siteName={siteName(clip.site, language)}
            clearance={clearanceWords(language, clip, open.ledger)}
            highlights={open.highlights}
            revisions={open.revisions}
            pictures={open.pictures}
            removed={annotating.removed}
            acts={acts}
            viewerRef={viewer}
          />
          <ReflectionForm
            key={`reflection/${clip.id}`}
            clipId={clip.id}
            template={WHAT3}
            reflection={open.reflection}
            begin={reflected === clip.id}
            onSave={annotating.onAnswer}
          >
            <FirstNote clip={clip} onSave={annotating.onFirstNote} />
          </ReflectionForm>
          <ConversationList clip={clip} clips={open.conversation.filter(({ id }) => id !== hidden)} onOpen={choose} />
          <RecentClips
            clips={clips.filter(({ id }) => id !== clip.id).slice(0, RECENT)}
            reflected={here?.reflected ?? new Set()}
            now={new Date()}
            onChoose={(id) => {
              choose(id);
              scrollTo({ top: 0 });
            }}
          />
        </>
      ) : null}
    </main>
  );
}

/** False until `happened` was true once, and true from then on. */
function useFirst(happened: boolean): boolean {
  const [first, setFirst] = useState(happened);
  useEffect(() => {
    if (happened) setFirst(true);
  }, [happened]);
  return first;
}

/** The shortcut of clipping, as the browser shows it. */
function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) => setShortcut(commands.find(({ name }) => name === 'clip')?.shortcut || null));
  }, []);
  return shortcut;
}
