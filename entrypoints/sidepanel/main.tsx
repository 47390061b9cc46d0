import '../../assets/styles/page.css';
import '../../components/clip/clip.css';
import '../../components/lock/lock.css';
import '../../components/panel/panel.css';
import '../../components/writing/writing.css';
import { Desk } from '../../components/writing/desk.ts';
import { DeskContext } from '../../components/writing/use-draft.ts';
import { panelOf } from '../../locales/panel.ts';
import { BehindLock } from '../wiring/behind-lock.tsx';
import { keepHouseInPage } from '../wiring/housekeeping.ts';
import { openLibrary } from '../wiring/library.ts';
import { startPage } from '../wiring/page.tsx';
import { openPocket } from '../wiring/pocket.ts';
import { Panel } from './panel.tsx';

const library = openLibrary();
const desk = new Desk(openPocket());
desk.watch(window);
keepHouseInPage(library);

startPage(
  library,
  (language) => panelOf(language).title,
  () => (
    <DeskContext.Provider value={desk}>
      <BehindLock library={library}>
        <Panel library={library} />
      </BehindLock>
    </DeskContext.Provider>
  ),
);
