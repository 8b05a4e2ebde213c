import type { DemoTopic } from "#prisma/demo/demo-newsroom";
import { fact, ownFact } from "#prisma/demo/topics/fact";

export const people: DemoTopic[] = [
  {
    key: "hannah-brightwell",
    type: "person",
    labels: {
      en: {
        name: "Hannah Brightwell",
        slug: "hannah-brightwell",
        description: "Miller at Sallow Mill since 2011.",
        facts: [
          fact("office", "Miller at Sallow Mill, since 2011", "/topics/sallow-mill-trust"),
          ownFact("Apprentice", "Jonah Birch"),
        ],
      },
      fa: {
        name: "هانا برایت‌ول",
        slug: "هانا-برایت-ول",
        description: "از سال ۲۰۱۱ آسیابان آسیاب سالو.",
        facts: [fact("office", "آسیابان آسیاب سالو، از سال ۲۰۱۱"), ownFact("شاگرد", "جونا برچ")],
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
        facts: [fact("office", "آموزگار مدرسهٔ شنبه‌ها"), fact("livesIn", "الورهام")],
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
        facts: [ownFact("Trade", "Piano tuner"), ownFact("With", "Bramble, a guide dog")],
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
        facts: [
          fact("office", "Organiser of the lunch club"),
          ownFact("Plays", "The club’s upright piano"),
        ],
      },
    },
  },
];
