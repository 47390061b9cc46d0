import { pickerWordsOf } from '../../locales/picker.ts';
import type { Send } from '../../messages/send.ts';
import type { CarriedSite } from '../../sites/contract.ts';
import { composerStyle } from '../composer/style.ts';
import { createFinder } from '../find-post.ts';
import { build, buildIcon } from '../overlay/build.ts';
import { createHost } from '../overlay/host.ts';
import { CROSS, EAR } from '../overlay/icons.ts';
import { buildButton } from '../overlay/looks.ts';
import { addStyle } from '../overlay/style.ts';
import { createSettings } from '../settings.ts';
import { createOutlines } from '../teacher/outlines.ts';
import { createShield } from '../teacher/shield.ts';
import { teacherStyle } from '../teacher/style.ts';

export interface PickerParts {
  readonly window: Window;
  readonly sites: () => readonly CarriedSite[];
  readonly send: Send;
  readonly chosen: (element: Element) => void;
  /** It is over, either way. */
  readonly ended: () => void;
}

/**
 * Asks which post is meant, where the clipper was not there yet to see what the menu was opened on. The post that a
 * reader knows at the pointer is outlined; where none does, the element itself, whose words are then clipped.
 */
export async function startPicking({ window, sites, send, chosen, ended }: PickerParts): Promise<() => void> {
  const { document } = window;
  const { language, theme } = await createSettings(window, send).known();
  const words = pickerWordsOf(language);
  const finder = createFinder(window, sites);
  const host = createHost(document, () => host.attach(null));
  for (const style of [composerStyle, teacherStyle]) addStyle(host.root, style);
  host.body.dataset['theme'] = theme;
  host.body.lang = language;
  host.attach(null);
  const outlines = createOutlines(window, host);
  let over = false;

  const shield = createShield(window, host, {
    moved(element) {
      const block = element && (finder.at(element)?.post ?? element);
      outlines.draw(block ? [[block, 'here']] : []);
    },
    chosen(element) {
      end();
      chosen(element);
    },
    left: end,
  });

  function end(): void {
    if (over) return;
    over = true;
    shield.dispose();
    outlines.dispose();
    host.remove();
    ended();
  }

  const leave = buildButton(
    document,
    { class: 'btn quiet icon', 'aria-label': words.leave },
    end,
    buildIcon(document, CROSS),
  );
  const top = [
    buildIcon(document, EAR),
    build(document, 'strong', {}, words.title),
    build(document, 'span', { class: 'push' }),
  ];
  const said = [
    build(document, 'p', { class: 'ask' }, words.ask),
    build(document, 'p', { class: 'hint' }, words.byKeyboard),
  ];
  host.body.append(
    build(
      document,
      'section',
      { class: 'panel lesson', 'aria-label': words.title },
      build(document, 'div', { class: 'top' }, ...top, leave),
      build(document, 'div', { class: 'body', role: 'status' }, ...said),
    ),
  );
  shield.raise();
  return end;
}
