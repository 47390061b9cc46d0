import { useCallback, useState } from 'preact/hooks';
import type { Problem } from '../../model/result.ts';
import { toProblem } from '../../workflows/compare-and-write.ts';

/** Does one thing after another for the user; what failed last stays to be told until the next attempt. */
export function useAttempt(): {
  readonly attempt: (work: () => Promise<unknown>) => void;
  readonly problem: Problem | null;
} {
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = useCallback((work: () => Promise<unknown>): void => {
    setProblem(null);
    work().catch((error: unknown) => setProblem(toProblem(error)));
  }, []);
  return { attempt, problem };
}
