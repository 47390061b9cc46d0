import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { libraryOf } from '../../locales/library.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId } from '../../model/ids.ts';
import type { Composite } from '../../model/keeping.ts';
import type { Check, Packet } from '../../model/packet.ts';
import type { Problem } from '../../model/result.ts';
import type { Language } from '../../model/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Segmented } from '../base/segmented.tsx';
import { State } from '../base/state.tsx';
import { NotDone } from '../library/not-done.tsx';
import type { Draft } from '../writing/draft.ts';
import { WritingField } from '../writing/writing-field.tsx';
import { PacketOrder } from './packet-order.tsx';
import { PREFLIGHT_STATE, PreflightList } from './preflight-list.tsx';

/** A packet on the bench: its order, the document as it will be, and what stands between it and its readers. */
export function PacketBuilder({
  packet,
  clips,
  composites,
  checks,
  html,
  title,
  contact,
  language,
  exported,
  problem,
  frame,
  links,
  clipLink,
  reviewLink,
  permissionLink,
  onLanguage,
  onPlace,
  onTakeOut,
  onExport,
  onPrint,
  onRemove,
}: {
  readonly packet: Packet;
  /** In the packet's order; a missing clip is undefined. */
  readonly clips: readonly (Clip | undefined)[];
  readonly composites: readonly Composite[];
  readonly checks: readonly Check[];
  /** The document as it would be handed out today, or null where no clip may be. */
  readonly html: string | null;
  readonly title: Draft;
  readonly contact: Draft;
  /** The language of the document's own words. */
  readonly language: Language;
  /** The name of the file that was just written. */
  readonly exported: string | null;
  /** What was asked for last and not done. */
  readonly problem: Problem | null;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly links: { readonly packets: string; readonly clips: string };
  readonly clipLink: (id: ClipId) => string;
  readonly reviewLink: (id: ClipId) => string;
  readonly permissionLink: (id: ClipId) => string;
  readonly onLanguage: (language: Language) => void;
  readonly onPlace: (id: ClipId, place: number) => void;
  readonly onTakeOut: (id: ClipId) => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
  readonly onRemove: () => void;
}) {
  const words = libraryOf(useLanguage());
  const scrolled = useRef(0);
  const blockers = checks.filter(({ level }) => level === 'blocker').length;
  const name = packet.title.trim() || words.packetList.untitled;
  const blocked = blockers > 0 ? { 'aria-disabled': true as const, 'aria-describedby': PREFLIGHT_STATE } : {};
  return (
    <div class="bench">
      <header class="bench-head">
        <a class="back" href={links.packets}>
          <Icon name="left" />
          {words.packet.back}
        </a>
        <h1 class="packet-title">{name}</h1>
        <span class="hint num">{packet.code}</span>
        <p class="bench-state" role="status">
          {blockers === 0 && exported ? (
            <State icon="tick" tone="done">
              {words.packet.exported(exported)}
            </State>
          ) : null}
        </p>
        <div class="row wrap">
          <button type="button" class="btn" {...blocked} onClick={() => blockers === 0 && onPrint()}>
            <Icon name="print" />
            {words.packet.print}
          </button>
          <button type="button" class="btn primary" {...blocked} onClick={() => blockers === 0 && onExport()}>
            <Icon name="download" />
            {words.packet.export}
          </button>
        </div>
        <NotDone problem={problem} />
      </header>
      <section class="bench-order" aria-labelledby="order">
        <div id="packet-title-field">
          <WritingField
            draft={title}
            label={words.packet.titleField}
            placeholder={words.packet.titlePlaceholder}
            rows={1}
          />
        </div>
        <h2 id="order">{words.packet.clips}</h2>
        <PacketOrder
          packet={packet}
          clips={clips}
          checks={checks}
          clipLink={clipLink}
          composites={composites}
          onPlace={onPlace}
          onTakeOut={onTakeOut}
        />
        <p>
          <a class="btn small" href={links.clips}>
            <Icon name="plus" />
            {words.packet.addClips}
          </a>
        </p>
        <div id="packet-contact-field">
          <WritingField
            draft={contact}
            label={words.packet.contact}
            placeholder={words.packet.contactPlaceholder}
            rows={1}
          />
          <p class="hint">{words.packet.contactHint}</p>
        </div>
        <button type="button" class="btn quiet stop flush-start" onClick={onRemove}>
          <Icon name="trash" />
          {words.packet.delete}
        </button>
      </section>
      <section class="bench-preview" aria-labelledby="preview">
        <div class="row between">
          <h2 id="preview">{words.packet.preview}</h2>
          <Segmented
            label={words.packet.document}
            options={[
              { value: 'en', words: 'English', lang: 'en' },
              { value: 'fr', words: 'Français', lang: 'fr' },
            ]}
            value={language}
            onChoose={onLanguage}
          />
        </div>
        {html ? (
          // Nothing in it runs: the document forbids scripts, and so does the sandbox. It may open the print dialog.
          <iframe
            ref={frame}
            title={words.packet.previewOf(name)}
            srcdoc={html}
            sandbox="allow-same-origin allow-modals"
            onLoad={(event) => keepPlace(event.currentTarget, scrolled)}
          />
        ) : (
          <p class="hint">{words.packet.previewWaits}</p>
        )}
      </section>
      <PreflightList
        packet={packet}
        clips={clips}
        checks={checks}
        clipsLink={links.clips}
        clipLink={clipLink}
        reviewLink={reviewLink}
        permissionLink={permissionLink}
        onTakeOut={onTakeOut}
      />
    </div>
  );
}

/** The preview is drawn anew after every change; it stays at the page that one was reading. */
function keepPlace(frame: HTMLIFrameElement, scrolled: { current: number }): void {
  const page = frame.contentWindow;
  if (!page) return;
  page.scrollTo({ top: scrolled.current, behavior: 'instant' });
  page.addEventListener('scroll', () => {
    scrolled.current = page.scrollY;
  });
}
