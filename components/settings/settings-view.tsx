import { settingsOf } from '../../locales/settings.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { type ColleagueProps, ColleagueSection } from './colleague-section.tsx';
import { type LockProps, LockSection } from './lock-section.tsx';
import { type LookProps, LookSection } from './look-section.tsx';
import { type RetentionProps, RetentionSection } from './retention-section.tsx';
import { type ShortcutsProps, ShortcutsSection } from './shortcuts-section.tsx';
import { type SitesProps, SitesSection } from './sites-section.tsx';
import { type StorageProps, StorageSection } from './storage-section.tsx';
import { type TakeDownProps, TakeDownSection } from './take-down-section.tsx';
import { type TaughtProps, TaughtSection } from './taught-section.tsx';

export interface SettingsProps {
  readonly look: LookProps;
  readonly sites: SitesProps;
  readonly taught: TaughtProps;
  readonly shortcuts: ShortcutsProps;
  readonly storage: StorageProps;
  readonly lock: LockProps;
  readonly retention: RetentionProps;
  readonly colleague: ColleagueProps;
  readonly takeDown: TakeDownProps;
  /** What could not be written. */
  readonly problem: Problem | null;
}

/** One page, in the order in which people look for things. */
export function SettingsView(props: SettingsProps) {
  const { look, sites, taught, shortcuts, problem } = props;
  const language = useLanguage();
  const words = settingsOf(language);
  return (
    <>
      <header class="library-head">
        <h1>{words.title}</h1>
      </header>
      <div class="settings">
        {problem ? (
          <Notice tone="stop" live>
            <strong>{words.notSaved}</strong> {termsOf(language).problems[problem.code]}
          </Notice>
        ) : null}
        <LookSection {...look} />
        <SitesSection {...sites} />
        <TaughtSection {...taught} />
        <ShortcutsSection {...shortcuts} />
        <StorageSection {...props.storage} />
        <LockSection {...props.lock} />
        <RetentionSection {...props.retention} />
        <ColleagueSection {...props.colleague} />
        <TakeDownSection {...props.takeDown} />
      </div>
    </>
  );
}
