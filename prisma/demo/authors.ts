import type { DemoAuthor } from "#prisma/demo/demo-newsroom";

export const authors: DemoAuthor[] = [
  {
    key: "nora-pellew",
    kind: "person",
    sameAs: [],
    photo: "face-nora",
    labels: {
      en: {
        name: "Nora Pellew",
        slug: "nora-pellew",
        role: "Reporter, town and council",
        bio: "Nora Pellew covers the town and its council. She has sat through every budget meeting since 2014 and keeps the notebooks.",
      },
      fa: {
        name: "نورا پلیو",
        slug: "نورا-پلیو",
        role: "خبرنگار شهر و شورا",
        bio: "نورا پلیو خبرهای شهر و شورا را می‌نویسد. از سال ۲۰۱۴ پای همهٔ جلسه‌های بودجه نشسته و دفترچه‌هایش را نگه داشته است.",
      },
    },
  },
  {
    key: "tobias-ashgrove",
    kind: "person",
    sameAs: [],
    photo: "face-tobias",
    labels: {
      en: {
        name: "Tobias Ashgrove",
        slug: "tobias-ashgrove",
        role: "Reporter, river and country",
        bio: "Tobias Ashgrove writes about the river and the country around it. Before that he taught geography at Wenn College.",
      },
      fa: {
        name: "توبیاس اشگروو",
        slug: "توبیاس-اشگروو",
        role: "خبرنگار رودخانه و طبیعت",
        bio: "توبیاس اشگروو دربارهٔ رودخانه و طبیعت پیرامون آن می‌نویسد. پیش از این در کالج ون جغرافیا درس می‌داد.",
      },
    },
  },
  {
    key: "idris-vane",
    kind: "person",
    sameAs: [],
    photo: "face-idris",
    labels: {
      en: {
        name: "Idris Vane",
        slug: "idris-vane",
        role: "Illustrator",
        bio: "Idris Vane draws the paper’s pictures, mostly standing up, mostly outdoors.",
      },
      fa: {
        name: "ایدریس وین",
        slug: "ایدریس-وین",
        role: "تصویرگر",
        bio: "ایدریس وین تصویرگر روزنامه است؛ بیشترِ طرح‌هایش را ایستاده و در هوای آزاد می‌کشد.",
      },
    },
  },
  {
    key: "laleh-moradi",
    kind: "person",
    sameAs: [],
    photo: "face-laleh",
    labels: {
      en: {
        name: "Laleh Moradi",
        slug: "laleh-moradi",
        role: "Editor and translator, Persian edition",
        bio: "Laleh Moradi writes and translates for the Persian edition, and reads every proof twice in both directions.",
      },
      fa: {
        name: "لاله مرادی",
        slug: "لاله-مرادی",
        role: "نویسنده و مترجم نسخهٔ فارسی",
        bio: "لاله مرادی برای نسخهٔ فارسی می‌نویسد و ترجمه می‌کند. پیش از آمدن به الورهام ده سال ویراستار کتاب کودک بود.",
      },
    },
  },
  {
    key: "wenn-valley-observatory",
    kind: "organisation",
    sameAs: ["https://observatory.example/"],
    photo: "badge-observatory",
    labels: {
      en: {
        name: "Wenn Valley Observatory",
        slug: "wenn-valley-observatory",
        role: "Independent institute",
        bio: "The Wenn Valley Observatory is an independent institute that has measured the river, the weather and the town since 1994. It publishes its data with every analysis.",
      },
      fa: {
        name: "رصدخانهٔ درهٔ ون",
        slug: "رصدخانه-دره-ون",
        role: "نهاد مستقل پژوهشی",
        bio: "رصدخانهٔ درهٔ ون نهادی مستقل است که از سال ۱۹۹۴ رودخانه، هوا و شهر را اندازه می‌گیرد و داده‌هایش را همراه هر تحلیل منتشر می‌کند.",
      },
    },
  },
  {
    key: "elverham-town-council",
    kind: "organisation",
    sameAs: ["https://council.example/"],
    photo: "badge-council",
    labels: {
      en: {
        name: "Elverham Town Council",
        slug: "elverham-town-council",
        role: "Eleven members, no parties",
        bio: "Statements of the town council, printed in full and unchanged.",
      },
      fa: {
        name: "شورای شهر الورهام",
        slug: "شورای-شهر-الورهام",
        role: "یازده عضو، بی‌حزب",
        bio: "بیانیه‌های شورای شهر که کامل و بی‌تغییر چاپ می‌شود.",
      },
    },
  },
  {
    key: "beatrice-oyelaran",
    kind: "person",
    sameAs: [],
    photo: "face-beatrice",
    labels: {
      en: {
        name: "Beatrice Oyelaran",
        slug: "beatrice-oyelaran",
        role: "Librarian",
        bio: "Beatrice Oyelaran has been librarian at Elverham Library since 2009.",
      },
    },
  },
  {
    key: "friends-of-the-wenn",
    kind: "organisation",
    sameAs: ["https://friends-of-the-wenn.example/"],
    photo: "badge-friends",
    labels: {
      en: {
        name: "Friends of the Wenn",
        slug: "friends-of-the-wenn",
        role: "Volunteers",
        bio: "The Friends of the Wenn are 140 volunteers. They speak rarely and, as a rule, in numbers.",
      },
    },
  },
  {
    key: "elsie-drummond",
    kind: "person",
    sameAs: [],
    photo: "face-elsie",
    labels: {
      en: {
        name: "Elsie Drummond",
        slug: "elsie-drummond",
        role: "Organiser of the lunch club",
        bio: "Elsie Drummond has run the lunch club at the Market Hall since her retirement, which she describes as brief.",
      },
    },
  },
  {
    key: "desmond-pike",
    kind: "person",
    sameAs: [],
    labels: {
      en: {
        name: "Desmond Pike",
        slug: "desmond-pike",
        role: "Caretaker of the library",
        bio: "Desmond Pike is caretaker of Elverham Library and holds the only complete set of its keys.",
      },
    },
  },
  {
    key: "samira-kaveh",
    kind: "person",
    sameAs: [],
    photo: "face-samira",
    labels: {
      fa: {
        name: "سمیرا کاوه",
        slug: "سمیرا-کاوه",
        role: "آموزگار مدرسهٔ شنبه‌ها",
        bio: "سمیرا کاوه آموزگار است و مدرسهٔ شنبه‌ها را بنیاد گذاشته است.",
      },
    },
  },
];
