/** The pages of the first run, in order. Each is a fragment of the address, so that the browser's Back works. */
export const STEPS = ['welcome', 'allowed', 'findable', 'wanted', 'sites'] as const;
export type Step = (typeof STEPS)[number];
export const ETHICS = ['allowed', 'findable', 'wanted'] as const satisfies readonly Step[];
export type Ethic = (typeof ETHICS)[number];

/** `#findable` as a step; anything else is the first one. */
export function toStep(hash: string): Step {
  return STEPS.find((step) => `#${step}` === hash) ?? 'welcome';
}

export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'sites';
export const stepBefore = (step: Step): Step => STEPS[STEPS.indexOf(step) - 1] ?? 'welcome';
