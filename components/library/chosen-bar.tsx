import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { libraryOf } from '../../locales/library.ts';
import type { PacketId } from '../../model/ids.ts';
import type { Packet } from '../../model/packet.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';

/** What can be done with the chosen clips. It stays at the foot of the window while any are chosen. */
export function ChosenBar({
  count,
  packets,
  adding,
  onAdding,
  onAdd,
  onCompose,
  onClear,
}: {
  readonly count: number;
  readonly packets: readonly Packet[];
  /** Whether the list of packets is open. */
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
  /** `null` makes a new packet. */
  readonly onAdd: (packet: PacketId | null) => void;
  /** Makes one text of what is chosen; `null` where that cannot be. */
  readonly onCompose: (() => void) | null;
  readonly onClear: () => void;
}) {
  const language = useLanguage();
  const words = libraryOf(language).chosen;
  const untitled = libraryOf(language).packetList.untitled;
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // P works wherever one is on the page, but not while one writes.
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('textarea, select, input:not([type="checkbox"])')) return;
      event.preventDefault();
      onAdding(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onAdding]);
  // Before the next key arrives: P and then Enter makes a packet.
  useLayoutEffect(() => {
    if (adding) first.current?.focus();
  }, [adding]);
  return (
    <section
      class="chosen-bar"
      aria-label={words.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onAdding(false);
        opener.current?.focus();
      }}
    >
      {adding ? (
        <fieldset class="chosen-menu float">
          <legend class="label">{words.whichPacket}</legend>
          <button ref={first} type="button" class="btn quiet" onClick={() => onAdd(null)}>
            <Icon name="plus" />
            {words.newPacket}
          </button>
          {packets.map((packet) => (
            <button key={packet.id} type="button" class="btn quiet" onClick={() => onAdd(packet.id)}>
              <Icon name="document" />
              {packet.title.trim() || untitled}
            </button>
          ))}
        </fieldset>
      ) : null}
      <p class="num" role="status">
        {words.count(count)}
      </p>
      <button ref={opener} type="button" class="btn" aria-expanded={adding} onClick={() => onAdding(!adding)}>
        {words.add} <kbd>P</kbd>
      </button>
      {onCompose ? (
        <button type="button" class="btn" onClick={onCompose}>
          {words.compose}
        </button>
      ) : null}
      <button type="button" class="btn icon" aria-label={words.clear} onClick={onClear}>
        <Icon name="close" />
      </button>
    </section>
  );
}
