import { libraryOf } from '../../locales/library.ts';
import type { PacketId } from '../../model/ids.ts';
import type { Packet } from '../../model/packet.ts';
import type { Language } from '../../model/settings.ts';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';
import { toDayWords } from '../clip/dates.ts';

/** All packets, last changed first. A deleted one can be called back for as long as its notice stands. */
export function PacketList({
  language,
  packets,
  removed,
  linkTo,
  clipsLink,
  onRemove,
  onUndo,
}: {
  readonly language: Language;
  readonly packets: readonly Packet[];
  readonly removed: Packet | null;
  readonly linkTo: (id: PacketId) => string;
  readonly clipsLink: string;
  readonly onRemove: (packet: Packet) => void;
  readonly onUndo: (packet: Packet) => void;
}) {
  const words = libraryOf(language);
  const titleOf = (packet: Packet): string => packet.title.trim() || words.packetList.untitled;
  return (
    <>
      <header class="library-head">
        <h1>{words.packets}</h1>
      </header>
      {removed ? (
        <div class="library-lone">
          <Notice live>
            {words.packetList.removed(titleOf(removed))}{' '}
            <button type="button" class="link" onClick={() => onUndo(removed)}>
              {words.packetList.undo}
            </button>
          </Notice>
        </div>
      ) : null}
      {packets.length === 0 ? (
        <section class="library-empty">
          <h2>{words.packetList.empty}</h2>
          <p class="lead">{words.packetList.emptyLead}</p>
          <p>
            <a class="btn" href={clipsLink}>
              {words.packetList.toClips}
            </a>
          </p>
        </section>
      ) : (
        <ul class="packets">
          {packets.map((packet) => (
            <li key={packet.id}>
              <a href={linkTo(packet.id)}>
                <span class="packet-title">{titleOf(packet)}</span>
                <span class="hint num">
                  {packet.code}, {words.packetList.size(packet.clipIds.length)},{' '}
                  {toDayWords(packet.updatedAt, new Date(), language)}
                </span>
              </a>
              <button
                type="button"
                class="btn quiet icon"
                aria-label={`${words.packet.delete}: ${titleOf(packet)}`}
                onClick={() => onRemove(packet)}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
