import type { letters as en } from '../en/letters.ts';

export const letters: typeof en = {
  subjects: {
    'ask-anonymous': 'Pouvons-nous citer vos mots dans l’enseignement ?',
    'ask-named': 'Pouvons-nous vous nommer et vous remercier dans l’enseignement ?',
    withdrawn: 'Vos mots ont été retirés',
  },
  greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  read: (site, day) =>
    day === ''
      ? `Nous avons lu ce que vous avez écrit en public sur ${site}.`
      : `Nous avons lu ce que vous avez écrit en public sur ${site} le ${day}.`,
  quoted: 'Voici les mots dont nous parlons :',
  teaches: (institution) =>
    `Les personnes qui se forment à la médecine (${institution}) apprennent de ce que disent les patients. Nous aimerions qu’elles apprennent de vous.`,
  asks: {
    'ask-anonymous': (scope) =>
      `Pouvons-nous citer ces mots tels quels, sans votre nom ni rien qui mène à vous, ${scope} ?`,
    'ask-named': (scope) =>
      `Pouvons-nous citer ces mots et vous nommer comme la personne qui les enseigne, ${scope} ? Dites-nous le nom exactement comme vous le voulez, vos pronoms, et un lien si vous le souhaitez.`,
  },
  scopes: {
    session: 'dans une seule séance d’enseignement',
    course: 'dans un seul cours',
    institution: 'dans l’enseignement de notre établissement',
    publication: 'dans l’enseignement et dans une publication',
  },
  alsoNamed:
    'Si vous préférez que l’on vous nomme et vous remercie, c’est aussi simple : dites-nous le nom exactement comme vous le voulez.',
  alsoAnonymous: 'Si vous préférez rester anonyme, c’est aussi simple : dites-le-nous.',
  free: 'Vous ne nous devez rien. Sans réponse, ou si vous dites non, nous ne citerons pas vos mots et ne le demanderons plus. Vous n’avez pas à dire pourquoi.',
  undo: (contact) =>
    `Vous pouvez changer d’avis à tout moment : écrivez à ${contact}. Vos mots seront alors retirés de ce que nous remettrons à partir de ce jour. Les exemplaires déjà remis ne peuvent être rappelés.`,
  care: 'Nous ne pouvons pas donner de conseil médical, et ceci ne fait partie des soins de personne.',
  taken: (day) => `Comme vous l’avez demandé, nous avons retiré vos mots le ${day}.`,
  gone: 'Les mots, l’endroit où ils se trouvaient et les notes prises à leur sujet ont été détruits. Nous gardons un nombre qui nous permet de refuser votre publication si elle revient ; vos mots ne peuvent pas en être tirés.',
  copies: 'Les exemplaires déjà remis ne peuvent être rappelés. Nous le regrettons.',
  code: (code, clip) => `Ils figuraient dans le dossier ${code}, extrait ${clip}.`,
  thanks: 'Merci de ce que vous avez enseigné.',
  sincerely: 'Cordialement,',
  version: (version) => `Formulation ${version}`,
};
