import '../../assets/styles/page.css';
import '../../components/clip/clip.css';
import '../../components/library/library.css';
import '../../components/lock/lock.css';
import '../../components/packet/packet.css';
import '../../components/permission/permission.css';
import '../../components/review/review.css';
import '../../components/settings/settings.css';
import '../../components/writing/writing.css';
import { Desk } from '../../components/writing/desk.ts';
import { DeskContext } from '../../components/writing/use-draft.ts';
import { libraryOf } from '../../locales/library.ts';
import { BehindLock } from '../wiring/behind-lock.tsx';
import { keepHouseInPage } from '../wiring/housekeeping.ts';
import { openLibrary } from '../wiring/library.ts';
import { startPage } from '../wiring/page.tsx';
import { openPocket } from '../wiring/pocket.ts';
import { LibraryPage } from './library-page.tsx';

const library = openLibrary();
const desk = new Desk(openPocket());
desk.watch(window);
keepHouseInPage(library);

startPage(
  library,
  (language) => libraryOf(language).title,
  ({ settings }) => (
    <DeskContext.Provider value={desk}>
      <BehindLock library={library}>
        <LibraryPage library={library} settings={settings} />
      </BehindLock>
    </DeskContext.Provider>
  ),
);
