import type { Clip } from '../model/clip.ts';
import type { Instant } from '../model/ids.ts';
import type { Scope } from '../model/ledger.ts';
import type { Check } from '../model/packet.ts';
import { isGranted, overrideOf, type Permission, reaches } from './consent.ts';
import { type Leaving, textsOf } from './leaving.ts';
import type { ShareContext } from './share.ts';
import { check, hasWords } from './share-checks.ts';

/** Words of suicide, self-harm or violence: never quoted word for word. */
export const isDistress = ({ concerns }: Clip): boolean =>
  concerns.some((concern) => concern === 'self-harm' || concern === 'abuse');

export const isPermitted = (permission: Permission, scope: Scope | undefined): boolean =>
  isGranted(permission.state) && !permission.expired && (scope === undefined || reaches(permission, scope));

/** Whether the clip may be handed out at all. */
export function checkStanding(
  clip: Clip,
  permission: Permission,
  { ledger, removal, scope, credit }: ShareContext,
): Check[] {
  const checks: Check[] = [];
  const block = (code: Check['code']): number => checks.push(check('blocker', code, clip.id));
  if (permission.state === 'withdrawn' || removal) block('withdrawn');
  if (permission.state === 'declined') block('declined');
  if (clip.state === 'quarantined') block('quarantined');
  if (clip.concerns.includes('minor') && !overrideOf(ledger, clip.id, 'minor')) block('minor');
  const permits = isPermitted(permission, scope);
  if (credit === 'named' && !(permits && permission.state === 'granted_named')) block('named-without-consent');
  if (permission.expired) checks.push(check('warning', 'consent-expired', clip.id));
  else if (isGranted(permission.state) && !permits) checks.push(check('warning', 'consent-narrow', clip.id));
  return checks;
}

const REVISIT_AFTER_DAYS = 30;
const DAY = 86_400_000;

/** What a reader of the packet would stumble over. */
export function checkLook(clip: Clip, leaving: Leaving, now: Instant): Check[] {
  const checks: Check[] = [];
  const { contentWarning, media, retold } = leaving;
  if (!textsOf(leaving).some(hasWords)) checks.push(check('blocker', 'empty-clip', clip.id));
  if (clip.cut && !retold) checks.push(check('warning', 'cut-text', clip.id));
  if (isDistress(clip) && !(contentWarning && hasWords(contentWarning)))
    checks.push(check('warning', 'content-note-missing', clip.id));
  if (leaving.parts.includes('alt/0') && media.some(({ kind, alt }) => kind === 'image' && !alt))
    checks.push(check('warning', 'alt-missing', clip.id));
  const seen = clip.revisitedAt ?? clip.clippedAt;
  if (Date.parse(now) - Date.parse(seen) > REVISIT_AFTER_DAYS * DAY)
    checks.push(check('warning', 'not-revisited', clip.id));
  return checks;
}
