import type { settings as en } from '../en/settings.ts';
import { plural } from '../language.ts';

const count = (n: number, one: string, other: string): string => `${n} ${plural('fr', n, one, other)}`;

export const settings: typeof en = {
  title: 'Réglages',
  notSaved: 'Pas enregistré.',
  look: {
    title: 'Langue et aspect',
    language: 'Langue',
    languageHint: 'Celle de l’interface. Les dossiers ont la leur.',
    appearance: 'Aspect',
    themes: { system: 'Celle du système', light: 'Claire', dark: 'Sombre' },
    country: 'Lignes d’aide pour',
    countryHint: 'Montrées avant une publication qui parle d’une crise.',
    contact: 'Contact pour un retrait',
    contactHint: 'Un nouveau dossier commence avec lui. Chaque dossier l’imprime.',
  },
  sites: {
    title: 'Sites',
    lead: 'À quel point Earshot lit encore bien chaque site. Les comptes restent ici et ne contiennent aucun mot.',
    site: 'Site',
    read: 'Publications lues, 30 jours',
    health: 'État',
    control: 'Bouton Garder',
    controlOn: (name) => `Bouton Garder sur ${name}`,
    controls: {
      auto: 'Bord de fin',
      start: 'Bord de début',
      stand: 'Sous la publication',
      off: 'Caché : raccourci et menu',
    },
    allowed: 'Activé',
    whole: 'Tous les champs',
    unread: 'Encore rien lu',
    missing: {
      'author.name': (missed) => `Auteur absent sur ${missed}`,
      text: (missed) => `Texte absent sur ${missed}`,
      published: (missed) => `Date absente sur ${missed}`,
      permalink: (missed) => `Adresse absente sur ${missed}`,
    },
    report: 'Pour le signaler, gardez une publication sur ce site : le signalement est proposé à côté.',
    switch: (name) => `Earshot sur ${name}`,
    none: 'Aucun site n’est encore autorisé. Earshot en demande un à la fois, quand vous le voulez.',
    choose: 'Choisir les sites',
    declined: (name) => `${name} n’a pas été autorisé. Rien n’a changé.`,
  },
  taught: {
    title: 'Sites que vous avez montrés',
    lead: 'Ce que vous avez montré d’un site à Earshot : où se trouvent le texte, l’auteur et la date. Un collègue peut le charger depuis un fichier.',
    none: 'Aucun pour le moment. Sur une page qu’Earshot ne connaît pas, ouvrez son bouton et choisissez « Lui apprendre ce site ».',
    taughtOn: (day) => `Montré le ${day}`,
    remove: 'Oublier',
    removed: (host) => `${host} est oublié.`,
    undo: 'Annuler',
    save: 'Enregistrer dans un fichier',
    load: 'Charger un fichier',
    found: (fresh, replaces, same) =>
      [
        fresh ? count(fresh, 'nouveau site', 'nouveaux sites') : '',
        replaces ? `${count(replaces, 'site déjà montré', 'sites déjà montrés')}, que le fichier remplacerait` : '',
        same ? `${count(same, 'site identique', 'sites identiques')}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    add: 'Les ajouter',
    cancel: 'Abandonner',
    added: 'Ajouté.',
    notLoaded: (file) => `${file} n’a pas été chargé.`,
  },
  storage: {
    title: 'Stockage',
    pictures: (used, budget) => `Les images prennent ${used} Mo sur ${budget}.`,
    hint: 'Les images ne sont gardées que si vous le demandez. Elles partent avec leur extrait.',
  },
  shortcuts: {
    title: 'Raccourcis',
    commands: {
      clip: 'Garder la publication visible',
      next: 'Aller à la publication suivante',
      previous: 'Aller à la publication précédente',
      panel: 'Ouvrir le panneau latéral',
    },
    unset: 'Non défini',
    change: 'Les changer dans le navigateur',
  },
};
