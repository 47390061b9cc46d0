import { libraryOf } from '../../locales/library.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId } from '../../model/ids.ts';
import type { Composite } from '../../model/keeping.ts';
import type { Check, Packet } from '../../model/packet.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Excerpt } from '../base/quotation.tsx';

/** More than two lines hold. UTF-16 units. */
const EXCERPT = 240;

/** The clips of a packet in their order, moved by buttons or by dragging. */
export function PacketOrder({
  packet,
  clips,
  composites,
  checks,
  clipLink,
  onPlace,
  onTakeOut,
}: {
  readonly packet: Packet;
  readonly clips: readonly (Clip | undefined)[];
  readonly composites: readonly Composite[];
  readonly checks: readonly Check[];
  readonly clipLink: (id: ClipId) => string;
  readonly onPlace: (id: ClipId, place: number) => void;
  readonly onTakeOut: (id: ClipId) => void;
}) {
  const { packet: words, preflight } = libraryOf(useLanguage());
  if (packet.clipIds.length === 0) return <p class="hint">{words.noClips}</p>;
  return (
    <ol class="order">
      {packet.clipIds.map((id, place) => {
        const clip = clips[place];
        const composite = composites.find((each) => each.id === id);
        const name = clip?.pseudonym ?? composite?.pseudonym ?? words.missing;
        const isBlocked = checks.some((check) => check.clipId === id && check.level === 'blocker');
        return (
          <li
            key={id}
            draggable
            onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, id)}
            onDragOver={(event) => event.dataTransfer?.types.includes(DRAGGED) && event.preventDefault()}
            onDrop={(event) => {
              const dragged = event.dataTransfer?.getData(DRAGGED);
              const other = packet.clipIds.find((each) => each === dragged);
              if (other) onPlace(other, place);
            }}
          >
            <a href={clipLink(id)} class="order-words">
              <span class="row between">
                <span class="who">{name}</span>
                {isBlocked ? (
                  <span class="order-blocked">
                    <Icon name="stop" label={preflight.levels.blocker} />
                  </span>
                ) : null}
              </span>
              {clip ? (
                <span class="excerpt two" {...(clip.language ? { lang: clip.language } : {})} dir="auto">
                  {clip.paraphrase?.text.trim() ? (
                    <Excerpt text={{ text: clip.paraphrase.text, masks: [] }} limit={EXCERPT} />
                  ) : (
                    <Excerpt text={clip.text} limit={EXCERPT} />
                  )}
                </span>
              ) : composite ? (
                <span class="excerpt two" dir="auto">
                  <Excerpt text={{ text: composite.text, masks: [] }} limit={EXCERPT} />
                </span>
              ) : null}
            </a>
            <span class="order-tools">
              <button
                type="button"
                class="btn quiet small icon"
                aria-label={words.up(name)}
                aria-disabled={place === 0}
                onClick={() => place > 0 && onPlace(id, place - 1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                class="btn quiet small icon"
                aria-label={words.down(name)}
                aria-disabled={place === packet.clipIds.length - 1}
                onClick={() => onPlace(id, place + 1)}
              >
                <Icon name="down" />
              </button>
              <button
                type="button"
                class="btn quiet small icon"
                aria-label={words.takeOut(name)}
                onClick={() => onTakeOut(id)}
              >
                <Icon name="close" />
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A type of our own, so that nothing dragged in from elsewhere is taken for a clip. */
const DRAGGED = 'application/x-earshot-clip';
