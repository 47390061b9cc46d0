import { useEffect, useState } from 'preact/hooks';
import '../../assets/styles/page.css';
import { browser } from 'wxt/browser';
import { feed } from '../../assets/practice/feed.ts';
import '../../components/practice/practice.css';
import { PracticeView } from '../../components/practice/practice-view.tsx';
import { practiceOf } from '../../locales/practice.ts';
import { openPanel } from '../background/panel.ts';
import { openLibrary } from '../wiring/library.ts';
import { ownPage } from '../wiring/own-files.ts';
import { startPage } from '../wiring/page.tsx';
import { clipHere } from './clip-here.ts';

interface Here {
  readonly shortcut: string | null;
  readonly windowId: number | null;
}

/** Read before anything is drawn, so that a click can open the panel at once, as browsers ask. */
async function readHere(): Promise<Here> {
  const [commands, window] = await Promise.all([browser.commands.getAll(), browser.windows.getCurrent()]);
  return { shortcut: commands.find(({ name }) => name === 'clip')?.shortcut || null, windowId: window.id ?? null };
}

function Practice() {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => void readHere().then(setHere), []);
  useEffect(() => {
    if (!here) return;
    // A link to one post is followed once the posts are there.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    return clipHere();
  }, [here]);
  return (
    here && (
      <PracticeView
        posts={feed}
        shortcut={here.shortcut}
        library={ownPage('library.html')}
        onPanel={() => void openPanel(null, here.windowId)}
      />
    )
  );
}

startPage(openLibrary(), (language) => practiceOf(language).title, Practice);
