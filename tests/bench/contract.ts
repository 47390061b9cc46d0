/** One figure that a benchmark measured. */
export interface Row {
  /** What was measured: `clip/median`. */
  readonly id: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | 'bytes' | 'clips' | 'times' | 'characters/ms';
  /** What it is held against, in the same unit: a floor measured in the same run, or a limit. Null where nothing is. */
  readonly against: number | null;
}

/** A file of this folder exports one of these as `bench`; its name is the file's. */
export interface Bench {
  /** One sentence for the head of the table. */
  readonly about: string;
  run(): Promise<readonly Row[]>;
}

/** The value below which a share of the measurements lie; 0.5 is the median. `values` is not empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
