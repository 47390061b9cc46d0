import { settingsOf } from '../../locales/settings.ts';
import { useLanguage } from '../base/context.tsx';

export interface StorageProps {
  /** Bytes that pictures take, and may take. */
  readonly used: number;
  readonly budget: number;
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** What pictures weigh, of what they may weigh. */
export function StorageSection({ used, budget }: StorageProps) {
  const words = settingsOf(useLanguage()).storage;
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{words.title}</h2>
      <p>{words.pictures(inMegabytes(used), inMegabytes(budget))}</p>
      <p class="hint">{words.hint}</p>
    </section>
  );
}
