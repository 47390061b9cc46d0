import { useEffect, useState } from 'preact/hooks';
import '../../assets/styles/page.css';
import { browser } from 'wxt/browser';
import { type Step, toStep } from '../../components/welcome/steps.ts';
import '../../components/welcome/welcome.css';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { welcomeOf } from '../../locales/welcome.ts';
import { countryOf, DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { openLibrary } from '../wiring/library.ts';
import { ownPage } from '../wiring/own-files.ts';
import { startPage } from '../wiring/page.tsx';
import { useSites } from './use-sites.ts';

const library = openLibrary();

function Welcome({ settings }: { readonly settings: Settings }) {
  const step = useStep();
  const sites = useSites();

  useEffect(() => {
    if (step === 'sites') void library.saveSettings({ welcomed: true });
  }, [step]);

  // Until a person has chosen, the help lines are those of the browser's own region.
  useEffect(() => {
    const country = countryOf(browser.i18n.getUILanguage());
    const untouched = !settings.welcomed && settings.country === DEFAULT_SETTINGS.country;
    if (untouched && country) void library.saveSettings({ country });
  }, []);

  return (
    <WelcomeView
      step={step}
      country={settings.country}
      sites={sites}
      pages={{ practice: ownPage('practice.html'), library: ownPage('library.html') }}
      onLanguage={(language) => void library.saveSettings({ language })}
      onCountry={(country) => void library.saveSettings({ country })}
    />
  );
}

function useStep(): Step {
  const [step, setStep] = useState(() => toStep(location.hash));
  useEffect(() => {
    const follow = () => setStep(toStep(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return step;
}

startPage(library, (language) => welcomeOf(language).title, Welcome);
