import { useEffect, useState } from 'preact/hooks';
import '../../assets/styles/page.css';
import { browser } from 'wxt/browser';
import { type Step, toStep } from '../../components/welcome/steps.ts';
import '../../components/welcome/welcome.css';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { welcomeOf } from '../../locales/welcome.ts';
import type { Problem } from '../../model/result.ts';
import { countryOf, DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { toStorageError } from '../../storage/storage-error.ts';
import { openLibrary } from '../wiring/library.ts';
import { ownPage } from '../wiring/own-files.ts';
import { startPage } from '../wiring/page.tsx';
import { useSites } from './use-sites.ts';

const library = openLibrary();

function Welcome({ settings }: { readonly settings: Settings }) {
  const step = useStep();
  const sites = useSites();
  const [problem, setProblem] = useState<Problem | null>(null);

  const save = (change: Partial<Settings>) => {
    library.saveSettings(change).then(
      () => setProblem(null),
      (error: unknown) => setProblem(toStorageError(error).problem),
    );
  };

  useEffect(() => {
    if (step === 'sites') save({ welcomed: true });
  }, [step]);

  // Until a person has chosen, the help lines are those of the browser's own region.
  useEffect(() => {
    const country = countryOf(browser.i18n.getUILanguage());
    const untouched = !settings.welcomed && settings.country === DEFAULT_SETTINGS.country;
    if (untouched && country) save({ country });
  }, []);

  return (
    <WelcomeView
      step={step}
      country={settings.country}
      sites={sites}
      problem={problem}
      pages={{ practice: ownPage('practice.html'), library: ownPage('library.html') }}
      onLanguage={(language) => save({ language })}
      onCountry={(country) => save({ country })}
    />
  );
}

function useStep(): Step {
  const [step, setStep] = useState(() => toStep(location.hash));
  useEffect(() => {
    const follow = () => setStep(toStep(location.hash));
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and this moment.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return step;
}

startPage(library, (language) => welcomeOf(language).title, Welcome);
