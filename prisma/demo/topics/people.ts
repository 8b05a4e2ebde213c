import type { DemoTopic } from "#prisma/demo/demo-newsroom";

export const people: DemoTopic[] = [
  {
    key: "hannah-brightwell",
    type: "person",
    labels: {
      en: {
        name: "Hannah Brightwell",
        slug: "hannah-brightwell",
        description: "Miller at Sallow Mill since 2011.",
      },
      fa: {
        name: "هانا برایت‌ول",
        slug: "هانا-برایت-ول",
        description: "از سال ۲۰۱۱ آسیابان آسیاب سالو.",
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
    key: "farid-haddow",
    type: "person",
    labels: {
      en: {
        name: "Farid Haddow",
        slug: "farid-haddow",
        description: "Piano tuner, and passenger of the evening buses.",
      },
    },
  },
  {
    key: "elsie-drummond",
    type: "person",
    labels: {
      en: {
        name: "Elsie Drummond",
        slug: "elsie-drummond",
        description: "Organiser of the lunch club at the Market Hall.",
      },
    },
  },
];
