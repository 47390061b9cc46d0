import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { termsOf } from '../../locales/terms.ts';
import { welcomeOf } from '../../locales/welcome.ts';
import type { Problem } from '../../model/result.ts';
import type { Country, Language } from '../../model/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { Segmented } from '../base/segmented.tsx';
import { Wordmark } from '../base/wordmark.tsx';
import { EthicScreen } from './ethic-screen.tsx';
import { FirstScreen } from './first-screen.tsx';
import { SitesScreen, type SitesState } from './sites-screen.tsx';
import { ETHICS, type Ethic, type Step, stepAfter, stepBefore } from './steps.ts';

export interface WelcomeProps {
  readonly step: Step;
  readonly country: Country;
  readonly sites: SitesState;
  /** Why the last choice was not kept, where it was not. */
  readonly problem: Problem | null;
  /** Where the practice feed and the library stand. */
  readonly pages: { readonly practice: string; readonly library: string };
  readonly onLanguage: (language: Language) => void;
  readonly onCountry: (country: Country) => void;
}

const isEthic = (step: Step): step is Ethic => (ETHICS as readonly Step[]).includes(step);

/** The first run. Its steps are links to fragments, so that the browser's own Back and Forward work. */
export function WelcomeView(props: WelcomeProps) {
  const { step, pages } = props;
  const language = useLanguage();
  const words = welcomeOf(language);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);

  const next = (label: string) => (
    <a class="btn primary large" href={`#${stepAfter(step)}`}>
      {label}
    </a>
  );
  const back = (
    <a class="btn quiet large" href={`#${stepBefore(step)}`}>
      {words.back}
    </a>
  );

  if (step === 'welcome') {
    return (
      <Page
        main={main}
        problem={props.problem}
        step={step}
        beside={
          <Segmented
            label={words.language}
            options={[
              { value: 'en', words: 'English', lang: 'en' },
              { value: 'fr', words: 'Français', lang: 'fr' },
            ]}
            value={language}
            onChoose={props.onLanguage}
          />
        }
        foot={
          <>
            {next(words.begin)}
            <a class="btn quiet large" href={pages.practice}>
              {words.lookAround}
            </a>
            <span class="faint push">{words.ahead}</span>
          </>
        }
      >
        <FirstScreen />
      </Page>
    );
  }

  if (isEthic(step)) {
    return (
      <Page
        main={main}
        problem={props.problem}
        step={step}
        beside={<Ethics at={step} />}
        foot={
          <>
            {next(words.agreed)}
            {back}
          </>
        }
      >
        <EthicScreen ethic={step} country={props.country} onCountry={props.onCountry} />
      </Page>
    );
  }

  return (
    <Page
      main={main}
      problem={props.problem}
      step={step}
      beside={<span class="faint">{words.sites.step}</span>}
      foot={
        <>
          <a class="btn primary large" href={pages.practice}>
            {words.sites.start}
          </a>
          <a class="btn quiet large" href={pages.library}>
            {words.sites.library}
          </a>
          {back}
        </>
      }
    >
      <SitesScreen {...props.sites} />
    </Page>
  );
}

function Page({
  main,
  problem,
  step,
  beside,
  foot,
  children,
}: {
  readonly main: { current: HTMLElement | null };
  readonly problem: Problem | null;
  readonly step: Step;
  readonly beside: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const words = termsOf(useLanguage());
  return (
    <div class={`first-run at-${step}`}>
      <header class="head">
        <Wordmark />
        <div class="push">{beside}</div>
      </header>
      <main ref={main} key={step}>
        {children}
      </main>
      <footer class="foot">
        {problem ? (
          <Notice tone="stop" live>
            {words.problems[problem.code]}
          </Notice>
        ) : null}
        {foot}
      </footer>
    </div>
  );
}

/** The three pages by name; one that was read is a link back to it. */
function Ethics({ at }: { readonly at: Ethic }) {
  const words = welcomeOf(useLanguage());
  const here = ETHICS.indexOf(at);
  return (
    <nav aria-label={words.steps}>
      <ol class="steps">
        {ETHICS.map((ethic, index) => {
          const name = `${index + 1} ${words[ethic].step}`;
          if (index < here) {
            return (
              <li key={ethic}>
                <a href={`#${ethic}`}>{name}</a>
              </li>
            );
          }
          return (
            <li key={ethic} {...(index === here ? { 'aria-current': 'step' } : {})}>
              {name}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
