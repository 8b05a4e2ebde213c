import type { DemoTopic } from "#prisma/demo/demo-newsroom";
import { fact, ownFact } from "#prisma/demo/topics/fact";

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
        facts: [
          ownFact("Source", "Thorley Moor, eleven miles up"),
          ownFact("Road bridge", "Millgate Bridge", "/topics/millgate-bridge"),
          ownFact("Measured since", "1994"),
        ],
      },
      fa: {
        name: "رود ون",
        slug: "رود-ون",
        description: "رودخانه‌ای که از تپه‌های تورلی سرچشمه می‌گیرد و از میان الورهام می‌گذرد.",
        facts: [
          ownFact("سرچشمه", "تپه‌های تورلی، هجده کیلومتر بالاتر از شهر"),
          ownFact("پل سواره‌رو", "پل میلگیت", "/fa/topics/پل-میلگیت"),
          ownFact("اندازه‌گیری", "از سال ۱۹۹۴"),
        ],
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
        facts: [
          fact("liesIn", "Elverham"),
          fact("built", "1768"),
          ownFact("Arches", "Five"),
          ownFact("Over", "River Wenn", "/topics/river-wenn"),
        ],
      },
      fa: {
        name: "پل میلگیت",
        slug: "پل-میلگیت",
        description: "پل پنج‌چشمهٔ سال ۱۷۶۸ و تنها پل سواره‌روی شهر.",
        facts: [
          fact("liesIn", "الورهام"),
          fact("built", "۱۷۶۸"),
          ownFact("چشمه‌ها", "پنج"),
          ownFact("روی", "رود ون", "/fa/topics/رود-ون"),
        ],
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
        facts: [
          fact("liesIn", "Market Square, Elverham"),
          ownFact("Market days", "Thursdays till nine, and Saturdays"),
          ownFact("Clock", "Seven minutes fast"),
        ],
      },
      fa: {
        name: "تالار بازار",
        slug: "تالار-بازار",
        description: "تالار میدان، با اتاق شورا و ساعتش.",
        facts: [
          fact("liesIn", "میدان بازار، الورهام"),
          ownFact("روزهای بازار", "پنجشنبه‌ها تا ساعت ۹ شب و شنبه‌ها"),
          ownFact("ساعت تالار", "هفت دقیقه جلو"),
        ],
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
        facts: [
          ownFact("Above Elverham", "Eleven miles"),
          ownFact("River", "The Wenn rises here", "/topics/river-wenn"),
        ],
      },
    },
  },
];
