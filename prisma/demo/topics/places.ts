import type { DemoTopic } from "#prisma/demo/demo-newsroom";

export const places: DemoTopic[] = [
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
      fa: {
        name: "پل میلگیت",
        slug: "پل-میلگیت",
        description: "پل پنج‌چشمهٔ سال ۱۷۶۸ و تنها پل سواره‌روی شهر.",
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
      fa: {
        name: "خیابان ویر",
        slug: "خیابان-ویر",
        description: "خیابان پایین‌دستِ کنار رود، از میدان بازار تا آب‌بند.",
      },
    },
  },
  {
    key: "market-hall",
    type: "place",
    labels: {
      en: {
        name: "Market Hall",
        slug: "market-hall",
        description: "The hall in the square, its council chamber and its clock.",
      },
      fa: {
        name: "تالار بازار",
        slug: "تالار-بازار",
        description: "تالار میدان، با اتاق شورا و ساعتش.",
      },
    },
  },
  {
    key: "thorley-moor",
    type: "place",
    labels: {
      en: {
        name: "Thorley Moor",
        slug: "thorley-moor",
        description: "The high ground above the town, where the river begins.",
      },
    },
  },
];
