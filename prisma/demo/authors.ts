import type { DemoAuthor } from "#prisma/demo/demo-newsroom";

export const authors: DemoAuthor[] = [
  {
    key: "nora-pellew",
    kind: "person",
    sameAs: [],
    labels: {
      en: {
        name: "Nora Pellew",
        slug: "nora-pellew",
        bio: "Nora Pellew covers the town and its council. She has sat through every budget meeting since 2014 and keeps the notebooks.",
      },
    },
  },
  {
    key: "tobias-ashgrove",
    kind: "person",
    sameAs: [],
    labels: {
      en: {
        name: "Tobias Ashgrove",
        slug: "tobias-ashgrove",
        bio: "Tobias Ashgrove writes about the river and the country around it. Before that he taught geography at Wenn College.",
      },
      fa: {
        name: "توبیاس اشگروو",
        slug: "توبیاس-اشگروو",
        bio: "توبیاس اشگروو دربارهٔ رودخانه و طبیعت پیرامون آن می‌نویسد. پیش از این در کالج ون جغرافیا درس می‌داد.",
      },
    },
  },
  {
    key: "idris-vane",
    kind: "person",
    sameAs: [],
    labels: {
      en: {
        name: "Idris Vane",
        slug: "idris-vane",
        bio: "Idris Vane draws the paper’s pictures, mostly standing up, mostly outdoors.",
      },
      fa: {
        name: "ایدریس وین",
        slug: "ایدریس-وین",
        bio: "ایدریس وین تصویرگر روزنامه است؛ بیشترِ طرح‌هایش را ایستاده و در هوای آزاد می‌کشد.",
      },
    },
  },
  {
    key: "laleh-moradi",
    kind: "person",
    sameAs: [],
    labels: {
      en: {
        name: "Laleh Moradi",
        slug: "laleh-moradi",
        bio: "Laleh Moradi writes and translates for the Persian edition, and reads every proof twice in both directions.",
      },
      fa: {
        name: "لاله مرادی",
        slug: "لاله-مرادی",
        bio: "لاله مرادی برای نسخهٔ فارسی می‌نویسد و ترجمه می‌کند. پیش از آمدن به الورهام ده سال ویراستار کتاب کودک بود.",
      },
    },
  },
  {
    key: "wenn-valley-observatory",
    kind: "organisation",
    sameAs: ["https://observatory.example/"],
    labels: {
      en: {
        name: "Wenn Valley Observatory",
        slug: "wenn-valley-observatory",
        bio: "The Wenn Valley Observatory is an independent institute that has measured the river, the weather and the town since 1994. It publishes its data with every analysis.",
      },
    },
  },
  {
    key: "elverham-town-council",
    kind: "organisation",
    sameAs: ["https://council.example/"],
    labels: {
      en: {
        name: "Elverham Town Council",
        slug: "elverham-town-council",
        bio: "Statements of the town council, printed in full and unchanged.",
      },
    },
  },
  {
    key: "beatrice-oyelaran",
    kind: "person",
    sameAs: [],
    labels: {
      en: {
        name: "Beatrice Oyelaran",
        slug: "beatrice-oyelaran",
        bio: "Beatrice Oyelaran has been librarian at Elverham Library since 2009.",
      },
    },
  },
];
