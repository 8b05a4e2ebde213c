import type { DemoTopic } from "#prisma/demo/demo-newsroom";

export const topics: DemoTopic[] = [
  {
    key: "river-wenn",
    type: "place",
    labels: {
      en: {
        name: "River Wenn",
        slug: "river-wenn",
        synonyms: ["The Wenn"],
        description: "The river that rises on Thorley Moor and runs through Elverham to the sea.",
      },
      fa: {
        name: "رود ون",
        slug: "رود-ون",
        description: "رودخانه‌ای که از تپه‌های تورلی سرچشمه می‌گیرد و از میان الورهام می‌گذرد.",
      },
    },
  },
  {
    key: "millgate-bridge",
    type: "place",
    labels: {
      en: {
        name: "Millgate Bridge",
        slug: "millgate-bridge",
        description: "Five arches of 1768, and the only road bridge in the town.",
      },
    },
  },
  {
    key: "weir-street",
    type: "place",
    labels: {
      en: {
        name: "Weir Street",
        slug: "weir-street",
        description: "The low street by the river, from the market square to the weir.",
      },
    },
  },
  {
    key: "town-council",
    type: "organisation",
    labels: {
      en: {
        name: "Elverham Town Council",
        slug: "elverham-town-council",
        description: "Eleven members, elected every four years, who sit in the Market Hall.",
      },
    },
  },
  {
    key: "mill-trust",
    type: "organisation",
    labels: {
      en: {
        name: "Sallow Mill Trust",
        slug: "sallow-mill-trust",
        description: "The charity that has kept the water mill working since 1986.",
      },
    },
  },
  {
    key: "library",
    type: "organisation",
    labels: {
      en: {
        name: "Elverham Library",
        slug: "elverham-library",
        description: "The town’s library in Weir Street, opened in 1904.",
      },
      fa: {
        name: "کتابخانهٔ الورهام",
        slug: "کتابخانه-الورهام",
        description: "کتابخانهٔ شهر در خیابان ویر که از سال ۱۹۰۴ باز است.",
      },
    },
  },
  {
    key: "hannah-brightwell",
    type: "person",
    labels: {
      en: {
        name: "Hannah Brightwell",
        slug: "hannah-brightwell",
        description: "Miller at Sallow Mill since 2011.",
      },
    },
  },
  {
    key: "samira-kaveh",
    type: "person",
    labels: {
      fa: {
        name: "سمیرا کاوه",
        slug: "سمیرا-کاوه",
        description: "آموزگار مدرسهٔ شنبه‌ها در الورهام.",
      },
    },
  },
  {
    key: "flooding",
    type: "subject",
    labels: {
      en: {
        name: "Flooding",
        slug: "flooding",
        description: "High water: how it is measured, remembered and prepared for.",
      },
    },
  },
  {
    key: "wildlife",
    type: "subject",
    labels: {
      en: {
        name: "Wildlife",
        slug: "wildlife",
        description: "What lives in and beside the river.",
      },
      fa: {
        name: "حیات وحش",
        slug: "حیات-وحش",
        description: "جاندارانی که در رودخانه و کنار آن زندگی می‌کنند.",
      },
    },
  },
  {
    key: "transport",
    type: "subject",
    labels: {
      en: {
        name: "Transport",
        slug: "transport",
        description: "Roads, buses, bridges and feet.",
      },
    },
  },
  {
    key: "markets-and-shops",
    type: "subject",
    labels: {
      en: {
        name: "Markets and shops",
        slug: "markets-and-shops",
        description: "Trade in the square and the streets around it.",
      },
    },
  },
  {
    key: "learning",
    type: "subject",
    labels: {
      en: {
        name: "Learning",
        slug: "learning",
        description: "Schools, evening classes and reading rooms.",
      },
      fa: {
        name: "آموزش",
        slug: "آموزش",
        description: "مدرسه‌ها، کلاس‌های شبانه و تالارهای مطالعه.",
      },
    },
  },
];
