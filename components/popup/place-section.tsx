import type { ComponentChildren } from 'preact';
import { popupOf } from '../../locales/popup.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Refusal } from '../../model/refusal.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Keys } from '../base/keys.tsx';
import { Switch } from '../base/switch.tsx';

/** Where the user is. `on` is allowed; `off` was allowed until a moment ago; `not-yet` was not. */
export type PopupPlace =
  | { readonly kind: 'practice' }
  | { readonly kind: 'refused'; readonly host: string; readonly reason: Refusal }
  | {
      /** `engine`: no site claims the host, and the page shows by its markup how it is to be read. */
      readonly kind: 'site' | 'engine' | 'other';
      /** A site's own name, or the host of a page that no site claims. */
      readonly name: string;
      readonly access: 'on' | 'off' | 'not-yet';
      /** The engine that the page runs, as a person calls it; null for markup that any page may have. */
      readonly runs?: string | null;
    };

/** What came of the last press, to be said. */
export type Outcome =
  | { readonly kind: 'declined' | 'nothing-taken' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export interface PlaceProps {
  readonly place: PopupPlace;
  readonly today: number;
  readonly shortcuts: Readonly<Record<'clip' | 'next' | 'previous' | 'panel', string | null>>;
  readonly outcome: Outcome | null;
  readonly onAllow: () => void;
  readonly onStop: () => void;
  readonly onClipSelection: () => void;
  readonly onTeach: () => void;
}

/** What Earshot does in this place, and the one press that changes it. */
export function PlaceSection(props: PlaceProps) {
  const language = useLanguage();
  const words = popupOf(language);
  const { place } = props;
  if (place.kind === 'practice') {
    return (
      <section class="place">
        <div>
          <h1>{words.practice}</h1>
          <p class="status">{words.practiceOn}</p>
        </div>
        <Shortcuts {...props} />
      </section>
    );
  }
  if (place.kind === 'refused') {
    return (
      <section class="place">
        <div>
          <h1>{place.host || words.refusedHere}</h1>
          {place.host ? <p class="status">{words.refusedHere}</p> : null}
        </div>
        <p class="reason">
          <Icon name="off" />
          <span>{termsOf(language).refusals[place.reason]}</span>
        </p>
      </section>
    );
  }
  const { name, access } = place;
  if (access !== 'not-yet') {
    const status = access === 'off' ? words.off : props.today > 0 ? words.onWith(props.today) : words.on;
    return (
      <section class="place">
        <div class="line">
          <div>
            <h1>{name}</h1>
            <p class="status" role="status">
              {status}
            </p>
          </div>
          <Switch
            label={words.switch(name)}
            checked={access === 'on'}
            onChange={(checked) => (checked ? props.onAllow() : props.onStop())}
          />
        </div>
        {access === 'on' ? <Shortcuts {...props} /> : <p>{words.stillSelection}</p>}
        {access === 'on' && place.kind === 'other' ? <Teach {...props} lead={words.teachAgain} /> : null}
        <Said {...props} />
      </section>
    );
  }
  if (place.kind === 'other') {
    return (
      <section class="place">
        <h1>{name}</h1>
        <p>{words.unknown}</p>
        <div class="acts">
          <button type="button" class="btn primary" onClick={props.onClipSelection}>
            {words.clipSelection}
          </button>
        </div>
        <Teach {...props} lead={words.teach}>
          <Allow label={words.guess} onAllow={props.onAllow} />
        </Teach>
        <Said {...props} />
      </section>
    );
  }
  return (
    <section class="place">
      <h1>{name}</h1>
      <p>{place.kind === 'site' ? words.notYet : place.runs ? words.runs(place.runs) : words.marked}</p>
      <div class="acts">
        <Allow primary label={words.allow} onAllow={props.onAllow} />
        <button type="button" class="btn quiet" onClick={props.onClipSelection}>
          {words.selectionOnly}
        </button>
      </div>
      <Said {...props} />
    </section>
  );
}

function Teach({
  lead,
  onTeach,
  children,
}: PlaceProps & { readonly lead: string; readonly children?: ComponentChildren }) {
  return (
    <div class="otherwise">
      <p>{lead}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={onTeach}>
          <Icon name="pointer" />
          {popupOf(useLanguage()).teachIt}
        </button>
        {children}
      </div>
    </div>
  );
}

function Allow({
  primary = false,
  label,
  onAllow,
}: {
  readonly primary?: boolean;
  readonly label: string;
  readonly onAllow: () => void;
}) {
  return (
    <button type="button" class={primary ? 'btn primary' : 'btn quiet'} onClick={onAllow}>
      {label}
    </button>
  );
}

function Shortcuts({ shortcuts }: PlaceProps) {
  const words = popupOf(useLanguage());
  const keys = [
    { shortcuts: [shortcuts.clip], does: words.clipPost },
    { shortcuts: [shortcuts.next, shortcuts.previous], does: words.walk },
    { shortcuts: [shortcuts.panel], does: words.openPanel },
  ];
  const set = keys
    .map(({ shortcuts: wanted, does }) => ({ does, keys: wanted.filter((each) => each !== null) }))
    .filter((each) => each.keys.length > 0);
  if (set.length === 0) return null;
  return (
    <dl class="keys">
      {set.map(({ keys: pressed, does }) => (
        <>
          <dt key={`${does}-key`}>
            {pressed.map((shortcut) => (
              <Keys key={shortcut} shortcut={shortcut} />
            ))}
          </dt>
          <dd key={does}>{does}</dd>
        </>
      ))}
    </dl>
  );
}

function Said({ outcome }: PlaceProps) {
  const language = useLanguage();
  const words = popupOf(language);
  const say = () => {
    if (!outcome) return '';
    if (outcome.kind === 'refused') return termsOf(language).refusals[outcome.reason];
    return outcome.kind === 'declined' ? words.declined : words.nothingTaken;
  };
  return (
    <p class="said" role="status">
      {say()}
    </p>
  );
}
