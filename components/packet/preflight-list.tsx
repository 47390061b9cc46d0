import { labelsOf } from '../../locales/labels.ts';
import { libraryOf } from '../../locales/library.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId } from '../../model/ids.ts';
import type { Check, CheckLevel, Packet } from '../../model/packet.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon, type IconName } from '../base/icon.tsx';
import { State } from '../base/state.tsx';

const LEVELS: readonly (readonly [CheckLevel, IconName])[] = [
  ['blocker', 'stop'],
  ['warning', 'warning'],
  ['info', 'info'],
];

interface Around {
  readonly packet: Packet;
  readonly clips: readonly (Clip | undefined)[];
  readonly clipsLink: string;
  readonly clipLink: (id: ClipId) => string;
  readonly reviewLink: (id: ClipId) => string;
  readonly permissionLink: (id: ClipId) => string;
  readonly onTakeOut: (id: ClipId) => void;
}

/** The element that says whether a packet may go out: it is the reason why its buttons are blocked. */
export const PREFLIGHT_STATE = 'preflight-state';

/** What stands in the way, with the clip, the words, and one step to where it is put right. */
export function PreflightList({ checks, ...around }: Around & { readonly checks: readonly Check[] }) {
  const words = libraryOf(useLanguage());
  const blockers = checks.filter(({ level }) => level === 'blocker').length;
  return (
    <section class="preflight" aria-labelledby="preflight">
      <h2 id="preflight">{words.preflight.heading}</h2>
      <p id={PREFLIGHT_STATE} class="soft" role="status">
        {blockers > 0 ? (
          words.packet.blocked(blockers)
        ) : (
          <State icon="tick" tone="done">
            {words.packet.ready}
          </State>
        )}
      </p>
      {LEVELS.map(([level, icon]) => {
        const found = checks.filter((check) => check.level === level);
        if (found.length === 0) return null;
        return (
          <section key={level} class={`preflight-level ${level}`}>
            <h3>
              <Icon name={icon} />
              {words.preflight.levels[level]} <span class="num">{found.length}</span>
            </h3>
            <ul>
              {found.map((check, index) => (
                <CheckView key={`${check.code}/${check.clipId}/${index}`} check={check} {...around} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function CheckView({ check, packet, clips, ...around }: Around & { readonly check: Check }) {
  const language = useLanguage();
  const words = libraryOf(language).preflight;
  const place = check.clipId ? packet.clipIds.indexOf(check.clipId) : -1;
  const clip = place < 0 ? undefined : clips[place];
  return (
    <li>
      <p>
        <strong>{words.codes[check.code]}</strong> {clip ? words.clip(place + 1, clip.pseudonym) : null}
      </p>
      {check.words ? (
        <p class="excerpt two" {...(clip?.language ? { lang: clip.language } : {})} dir="auto">
          {check.words}
        </p>
      ) : null}
      {check.identifier ? <p class="hint">{labelsOf(language).identifiers[check.identifier]}</p> : null}
      <Fix check={check} {...around} />
    </li>
  );
}

function Fix({
  check,
  clipsLink,
  clipLink,
  reviewLink,
  permissionLink,
  onTakeOut,
}: Pick<Around, 'clipsLink' | 'clipLink' | 'reviewLink' | 'permissionLink' | 'onTakeOut'> & { readonly check: Check }) {
  const { fix } = libraryOf(useLanguage()).preflight;
  const { clipId } = check;
  const into = (field: string, label: string) => (
    <button
      type="button"
      class="link"
      onClick={() => document.querySelector<HTMLElement>(`#${field} textarea`)?.focus()}
    >
      {label}
    </button>
  );
  switch (check.code) {
    case 'no-title':
    case 'identifier-in-packet-words':
      return into('packet-title-field', fix.title);
    case 'no-contact':
      return into('packet-contact-field', fix.contact);
    case 'no-clips':
    case 'one-voice':
    case 'one-site':
      return (
        <a class="link" href={clipsLink}>
          {fix.clips}
        </a>
      );
    case 'clip-missing':
    case 'empty-clip':
    case 'declined':
    case 'withdrawn':
    case 'composite-source':
      return clipId ? (
        <button type="button" class="link" onClick={() => onTakeOut(clipId)}>
          {fix.takeOut}
        </button>
      ) : null;
    case 'unmasked-identifier':
    case 'unreviewed':
    case 'rare-with-place':
    case 'quasi-identifiers':
      return clipId ? (
        <a class="link" href={reviewLink(clipId)}>
          {fix.review}
        </a>
      ) : null;
    case 'named-without-consent':
    case 'consent-narrow':
    case 'consent-expired':
      return clipId ? (
        <a class="link" href={permissionLink(clipId)}>
          {fix.permission}
        </a>
      ) : null;
    case 'verbatim-not-cleared':
    case 'verbatim-refused':
    case 'approval-not-signed':
    case 'approval-outdated':
    case 'paraphrase-copied':
    case 'paraphrase-close':
    case 'paraphrase-found':
      return clipId ? (
        <a class="link" href={clipLink(clipId)}>
          {fix.clearing}
        </a>
      ) : null;
    case 'cut-text':
    case 'content-note-missing':
    case 'meaning-unchecked':
    case 'minor':
    case 'quarantined':
    case 'not-revisited':
    case 'alt-missing':
    case 'source-due':
      return clipId ? (
        <a class="link" href={clipLink(clipId)}>
          {fix.look}
        </a>
      ) : null;
  }
}
