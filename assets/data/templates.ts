import type { Template } from '../../model/reflection.ts';

/** Borton 1970, Driscoll 1994 and 2007; the prompts are our own wording. */
export const WHAT3 = {
  id: 'what3',
  title: { en: 'What? So what? Now what?', fr: 'Quoi ? Et alors ? Et maintenant ?' },
  stages: [
    {
      id: 'what',
      title: { en: 'What?', fr: 'Quoi ?' },
      prompt: {
        en: 'What does this person say happened, and what in it caught you?',
        fr: 'Que dit cette personne de ce qui lui est arrivé, et qu’est-ce qui vous a frappé ?',
      },
    },
    {
      id: 'soWhat',
      title: { en: 'So what?', fr: 'Et alors ?' },
      prompt: {
        en: 'Why does it matter: to them, to you, to the care you give?',
        fr: 'Pourquoi est-ce important : pour cette personne, pour vous, pour vos soins ?',
      },
    },
    {
      id: 'nowWhat',
      title: { en: 'Now what?', fr: 'Et maintenant ?' },
      prompt: {
        en: 'What one thing will you do, say or check differently next week?',
        fr: 'Quelle chose précise ferez-vous, direz-vous ou vérifierez-vous autrement la semaine prochaine ?',
      },
    },
  ],
} as const satisfies Template;

/** The built-in reflection templates, the default first. */
export const TEMPLATES: readonly Template[] = [WHAT3];
