import { formatNumber } from "#lib/language/digits";
import type { DateFields, Wording } from "#lib/language/wording";

export const french: Wording = {
  skipToContent: "Aller au contenu",
  home: "Accueil",

  sectionsNavigation: "Rubriques",
  editionsNavigation: "Langues",
  breadcrumb: "Vous êtes ici",
  pagesNavigation: "À propos de ce site",
  pagination: "Pages",
  today: "Aujourd’hui",

  related: "Sur le même sujet",
  breaking: { label: "Dernière minute", dismiss: "Masquer" },
  selected: "Sélection",
  latest: "Derniers articles",
  outside: "Vu ailleurs",
  source: "Source :",
  topics: "Thèmes",
  documents: "Documents",
  corrections: "Rectificatifs et mises à jour",
  noCorrections: "Aucun article n’a été rectifié ni mis à jour.",
  correctionYears: "Années",
  emptyList: "Rien n’a encore été publié ici.",
  authors: "Auteurs",
  topicGroups: {
    person: "Personnalités",
    organisation: "Organisations",
    place: "Lieux",
    event: "Événements",
    subject: "Thèmes",
  },
  authorGroups: { person: "Personnes", organisation: "Organisations" },
  jumpTo: "Aller à",
  archive: "Archives",
  articleCount: (count) => `${formatNumber("fr", count)} ${count < 2 ? "article" : "articles"}`,

  about: {
    topics: (site) => `Tout ce dont parle ${site}, avec la date du dernier article.`,
    authors: (site) => `Tous ceux qui écrivent pour ${site}, avec la date de leur dernier article.`,
    archive: (site, year) =>
      `Tout ce que ${site} a publié${year === null ? "" : ` en ${year}`}, mois par mois.`,
    corrections: (site, year) =>
      `Ce que ${site} a rectifié${year === null ? "" : ` en ${year}`}\u00a0: tous les rectificatifs et mises à jour, les plus récents d’abord.`,
  },

  search: {
    title: "Recherche",
    field: "Rechercher dans les articles",
    submit: "Rechercher",
    hint: "Tous les mots sont recherchés. Mettez entre «\u00a0guillemets\u00a0» les mots qui vont ensemble, et un tiret devant un mot à exclure.",
    filters: "Affiner la recherche",
    section: "Rubrique",
    anySection: "Toutes les rubriques",
    kind: "Genre",
    anyKind: "Tous les genres",
    from: "Du",
    to: "Au",
    titleFor: (text) => `Recherche\u00a0: ${text}`,
    count: (count) => `${formatNumber("fr", count)} ${count < 2 ? "article" : "articles"}`,
    moreThan: (count) => `Plus de ${formatNumber("fr", count)} articles`,
    nothing: "Aucun article ne contient tous ces mots.",
    noWords:
      "Il n’y a rien à chercher ici. Écrivez au moins un mot\u00a0; le signe moins ne fait qu’écarter des mots de ce que d’autres trouvent.",
    nothingAdvice: "Essayez moins de mots ou une autre orthographe, ou retirez un filtre.",
    didYouMean: "Vouliez-vous dire",
    previous: "Précédent",
    next: "Suivant",
    suggestions: "Suggestions",
    suggested: (count) =>
      count === 0
        ? "Aucune suggestion"
        : `${formatNumber("fr", count)} ${count < 2 ? "suggestion" : "suggestions"}`,
    topic: "Thème",
    anyTopic: "Tous les thèmes",
    author: "Auteur",
    anyAuthor: "Tous les auteurs",
    chosen: "Limité à",
    without: (filter) => `Retirer\u00a0: ${filter}`,
    clearAll: "Tout retirer",
    dayLike: (date) => `Par exemple ${date}`,
    unreadDay: (date) =>
      `Cette date n’a pas pu être lue. Écrivez l’année, le mois et le jour, par exemple ${date}.`,
    earlyDay:
      "Ce jour précède le premier, il n’a donc pas été retenu. Choisissez-en un plus tardif.",
  },

  kinds: {
    news: "Actualité",
    analysis: "Analyse",
    opinion: "Opinion",
    statement: "Communiqué",
    interview: "Entretien",
  },
  topicTypes: {
    subject: "Thème",
    person: "Personnalité",
    organisation: "Organisation",
    place: "Lieu",
    event: "Événement",
  },
  coverageYears: "Couverture par année",
  factNames: {
    born: "Naissance",
    died: "Décès",
    office: "Fonction",
    livesIn: "Résidence",
    date: "Date",
    venue: "Lieu",
    organiser: "Organisateur",
    founded: "Fondation",
    seat: "Siège",
    head: "Direction",
    members: "Membres",
    liesIn: "Situation",
    population: "Population",
    area: "Superficie",
    built: "Construction",
    website: "Site web",
  },
  authorKinds: { person: "Auteur", organisation: "Organisation" },
  bylines: {
    by: "Par ",
    analysis: "Analyse par ",
    opinion: "Opinion par ",
    reporting: "Reportage par ",
    interview: "Propos recueillis par ",
    photography: "Photographies par ",
    translation: "Traduction par ",
    statement: "Communiqué par ",
  },
  listComma: ", ",
  listAnd: " et ",

  published: "Publié le",
  updated: "Mis à jour le",
  readingTime: (minutes) => `${formatNumber("fr", minutes)} min de lecture`,
  olderThan: (years) =>
    `Cet article a plus ${years === 1 ? "d’un an" : `de ${formatNumber("fr", years)} ans`}.`,
  followUp: "Depuis\u00a0:",
  correctionKinds: {
    update: "Mise à jour",
    correction: "Rectificatif",
    clarification: "Précision",
  },

  body: {
    footnotes: "Notes",
    footnote: (number) => `Note ${formatNumber("fr", number)}`,
    footnoteNumber: (number) => formatNumber("fr", number),
    backToText: (number) => `Retour à l’appel de note ${formatNumber("fr", number)} dans le texte`,
    table: (number) => `Tableau ${formatNumber("fr", number)}`,
    pictureCredit: (credit) => `Image\u00a0: ${credit}`,
    gallery: {
      title: "Diaporama",
      place: (number, count) =>
        `Image ${formatNumber("fr", number)} sur ${formatNumber("fr", count)}`,
      previous: "Image précédente",
      next: "Image suivante",
      close: "Fermer",
    },
    embeds: {
      youtube: "Regarder sur YouTube",
      vimeo: "Regarder sur Vimeo",
      x: "Lire sur X",
      instagram: "Voir sur Instagram",
      telegram: "Lire sur Telegram",
      spotify: "Écouter sur Spotify",
    },
  },

  versions: {
    title: "Versions",
    titleOf: (headline) => `Versions\u00a0: ${headline}`,
    version: (number) => `Version nº ${formatNumber("fr", number)}`,
    first: "Première publication",
    fixes: (count) =>
      count === 1 ? "1 retouche mineure" : `${formatNumber("fr", count)} retouches mineures`,
    current: "Le texte actuel",
    earlier: "Version précédente",
    later: "Version suivante",
    toArticle: "L’article dans son état actuel",
    comparedWith: (number) => `Par rapport à la version nº ${formatNumber("fr", number)}`,
    withNone: "Aucune version antérieure n’est présentée.",
    changes: (count) =>
      count === 0
        ? "Aucune différence visible"
        : count === 1
          ? "1 changement"
          : `${formatNumber("fr", count)} changements`,
    toFirstChange: "Aller au premier changement",
    marks: "Les ajouts sont soulignés, les suppressions barrées.",
    added: "ajouté\u00a0:",
    removed: "supprimé\u00a0:",
    states: {
      changed: "Modifié",
      restyled: "Mêmes mots, autre forme ou autre lien",
      added: "Ajouté",
      removed: "Supprimé",
      moved: "Déplacé ici",
      left: "Déplacé ailleurs dans le texte",
    },
    blocks: {
      paragraph: "Paragraphe",
      heading: "Intertitre",
      bulletList: "Liste",
      orderedList: "Liste numérotée",
      quote: "Citation",
      pullQuote: "Exergue",
      figure: "Photo",
      gallery: "Galerie",
      table: "Tableau",
      factBox: "Encadré",
      embed: "Contenu intégré",
      divider: "Séparateur",
      codeBlock: "Code",
    },
    fields: {
      headline: "Titre",
      standfirst: "Chapô",
      bylines: "Signature",
      lead: "Photo principale",
      dateline: "Lieu et date",
    },
    note: (text) => `[Note\u00a0: ${text}]`,
  },

  share: { share: "Partager", copyLink: "Copier le lien", copied: "Lien copié" },
  darkTheme: "Thème sombre",

  newer: "Plus récents",
  older: "Plus anciens",
  moreIn: (section) => `Dans la même rubrique\u00a0: ${section}`,
  page: (number) => `Page ${formatNumber("fr", number)}`,
  titleOfPage: (title, number) => `${title}, page ${formatNumber("fr", number)}`,
  titleOfPart: (title, part) => `${title}\u00a0: ${part}`,
  titleOfTopic: (name) => `${name}\u00a0: thème`,
  titleOfAuthor: (name) => `${name}\u00a0: auteur`,

  readIn: { before: "Lire dans une autre langue\u00a0: ", after: "" },
  listIn: { before: "Cette page dans une autre langue\u00a0: ", after: "" },
  toFront: "\u00a0: page d’accueil",
  feed: "Flux RSS",
  feedOf: (title) => `Flux RSS\u00a0: ${title}`,
  llms: {
    about: ({ form, ending, type }) =>
      `Chaque article et chaque page se lit aussi en ${form}\u00a0: ajoutez ${ending} à son adresse, ou demandez ${type}. Les rectificatifs figurent dans le texte. Nommez le journal et renvoyez à l’article quand vous répondez d’après lui.`,
    sections: "Rubriques",
    pages: "À propos du journal",
    everything: "Tout",
  },
  feedPage: {
    what: "Ceci est un flux\u00a0: la liste des derniers articles, pour les programmes qui suivent les journaux à votre place. Personne ne sait qui le suit.",
    how: "Pour le suivre, copiez cette adresse dans un lecteur de flux\u00a0:",
  },
  elsewhere: "Ailleurs",

  fileSize: {
    B: (number) => `${number} ${number === "0" || number === "1" ? "octet" : "octets"}`,
    kB: (number) => `${number}\u00a0ko`,
    MB: (number) => `${number}\u00a0Mo`,
    GB: (number) => `${number}\u00a0Go`,
  },

  errors: {
    400: {
      title: "Cette adresse est illisible",
      sentence: "L’adresse contient des caractères qui ne vont pas ensemble.",
      advice:
        "Elle a peut-être été tronquée en étant copiée. Reprenez le lien là où vous l’avez trouvé.",
    },
    404: {
      title: "Page introuvable",
      sentence: "Il n’y a pas de page à cette adresse.",
      advice:
        "L’adresse a peut-être été mal saisie, ou le lien qui vous a mené ici n’est plus à jour.",
    },
    410: {
      title: "Cette page a été retirée",
      sentence: "Elle a été publiée ici et n’est plus disponible.",
      advice: "Vous trouverez les derniers articles sur la page d’accueil.",
    },
    503: {
      title: "Nous ne pouvons pas afficher cette page pour le moment",
      sentence: "Un de nos services ne répond pas. Votre adresse n’est pas en cause.",
      advice: "Réessayez dans une minute.",
    },
    closed: {
      title: "Ce lien n’est plus valable",
      sentence: "Il menait à un texte avant sa publication\u00a0; il a expiré ou a été fermé.",
      advice: "Demandez-en un nouveau à la personne qui vous l’a envoyé.",
    },
  },
  backToHome: "Aller à la page d’accueil",
  preview: { banner: "Aperçu\u00a0: texte non publié" },

  dates: {
    masthead: ({ weekday, ...date }) =>
      `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${dateInFrench(date)}`,
    plain: dateInFrench,
    instant: ({ date, time, zone }) => `${date} à ${time.replace(":", "h")} (${zone})`,
    zoneName: "short",
  },
};

/** Months begin on the “1er”. */
function dateInFrench({ day, month, year }: Pick<DateFields, "day" | "month" | "year">): string {
  return `${day === "1" ? "1er" : day} ${month} ${year}`;
}
