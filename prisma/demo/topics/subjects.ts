import type { DemoTopic } from "#prisma/demo/demo-newsroom";

export const subjects: DemoTopic[] = [
  {
    key: "flooding",
    type: "subject",
    labels: {
      en: {
        name: "Flooding",
        slug: "flooding",
        description: "High water: how it is measured, remembered and prepared for.",
      },
      fa: {
        name: "سیلاب",
        slug: "سیلاب",
        description: "آب بالا: چگونه اندازه‌اش می‌گیرند، به یاد می‌سپارند و برایش آماده می‌شوند.",
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
      fa: {
        name: "رفت‌وآمد",
        slug: "رفت-و-آمد",
        description: "جاده و اتوبوس و پل و پای پیاده.",
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
      fa: {
        name: "بازار و مغازه‌ها",
        slug: "بازار-و-مغازه-ها",
        description: "داد و ستد در میدان و خیابان‌های پیرامون آن.",
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
  {
    key: "four-seasons",
    type: "subject",
    labels: {
      en: {
        name: "Four seasons of the Wenn",
        slug: "four-seasons-of-the-wenn",
        description:
          "Four walks along the river in one year, in the order in which they were made: winter, spring, summer and autumn.",
      },
    },
  },
  {
    key: "bread",
    type: "subject",
    labels: {
      en: {
        name: "Bread",
        slug: "bread",
        description: "From the stones of the mill to the counter.",
      },
      fa: {
        name: "نان",
        slug: "نان",
        description: "از سنگ آسیاب تا پیشخان نانوایی.",
      },
    },
  },
  {
    key: "light-and-dark",
    type: "subject",
    labels: {
      en: {
        name: "Light and dark",
        slug: "light-and-dark",
        description: "Street lamps, the night sky and who needs which.",
      },
      fa: {
        name: "روشنایی و تاریکی",
        slug: "روشنایی-و-تاریکی",
        description: "چراغ خیابان، آسمان شب و اینکه کدام به کار که می‌آید.",
      },
    },
  },
  {
    key: "music",
    type: "subject",
    labels: {
      en: {
        name: "Music",
        slug: "music",
        description: "The town band, choirs and pianos in and out of tune.",
      },
    },
  },
  {
    key: "homes",
    type: "subject",
    labels: {
      en: {
        name: "Homes and heating",
        slug: "homes-and-heating",
        description: "Roofs, stoves and what it costs to be warm.",
      },
    },
  },
  {
    key: "persian-language",
    type: "subject",
    labels: {
      fa: {
        name: "زبان فارسی",
        slug: "زبان-فارسی",
        description: "خواندن و نوشتن فارسی، دور از خانه.",
      },
    },
  },
  {
    key: "festivals",
    type: "subject",
    labels: {
      en: {
        name: "Festivals",
        slug: "festivals",
        description: "Fairs, feasts and the longest night.",
      },
      fa: {
        name: "جشن‌ها",
        slug: "جشن-ها",
        description: "شب یلدا، نوروز و سیزده‌به‌در در الورهام.",
      },
    },
  },
];
