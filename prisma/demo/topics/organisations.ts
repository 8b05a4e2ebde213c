import type { DemoTopic } from "#prisma/demo/demo-newsroom";
import { fact, ownFact } from "#prisma/demo/topics/fact";

export const organisations: DemoTopic[] = [
  {
    key: "town-council",
    type: "organisation",
    labels: {
      en: {
        name: "Elverham Town Council",
        slug: "elverham-town-council",
        description: "Eleven members, elected every four years, who sit in the Market Hall.",
        facts: [
          fact("seat", "Market Hall", "/topics/market-hall"),
          fact("head", "Margaret Osei, chair"),
          fact("members", "Eleven, elected every four years"),
          fact("website", "council.example", "https://council.example/"),
        ],
      },
      fa: {
        name: "شورای شهر الورهام",
        slug: "شورای-شهر",
        description: "یازده عضو که هر چهار سال انتخاب می‌شوند و در تالار بازار جلسه دارند.",
        facts: [
          fact("seat", "تالار بازار", "/fa/topics/تالار-بازار"),
          fact("head", "مارگارت اوسی"),
          fact("members", "یازده نفر، برای چهار سال"),
          fact("website", "council.example", "https://council.example/"),
        ],
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
        facts: [
          fact("founded", "1986"),
          fact("seat", "Sallow Mill, a water mill of 1741"),
          ownFact("Miller", "Hannah Brightwell", "/topics/hannah-brightwell"),
        ],
      },
      fa: {
        name: "بنیاد آسیاب سالو",
        slug: "بنیاد-آسیاب-سالو",
        description: "نهاد خیریه‌ای که از سال ۱۹۸۶ آسیاب آبی را سر پا نگه داشته است.",
        facts: [
          fact("founded", "۱۹۸۶"),
          fact("seat", "آسیاب سالو، ساختهٔ ۱۷۴۱"),
          ownFact("آسیابان", "هانا برایت‌ول"),
        ],
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
        facts: [
          fact("founded", "1904"),
          fact("seat", "Weir Street", "/topics/weir-street"),
          fact("head", "Beatrice Oyelaran, librarian", "/authors/beatrice-oyelaran"),
        ],
      },
      fa: {
        name: "کتابخانهٔ الورهام",
        slug: "کتابخانه-الورهام",
        description: "کتابخانهٔ شهر در خیابان ویر که از سال ۱۹۰۴ باز است.",
        facts: [
          fact("founded", "۱۹۰۴"),
          fact("seat", "خیابان ویر"),
          fact("head", "بئاتریس اویلاران، کتابدار"),
        ],
      },
    },
  },
  {
    key: "friends-of-the-wenn",
    type: "organisation",
    labels: {
      en: {
        name: "Friends of the Wenn",
        slug: "friends-of-the-wenn",
        description: "Volunteers who count eels, lay willow mats and clear the banks.",
        facts: [
          fact("members", "140 volunteers"),
          fact("website", "friends-of-the-wenn.example", "https://friends-of-the-wenn.example/"),
        ],
      },
      fa: {
        name: "دوستداران رود ون",
        slug: "دوستداران-رود-ون",
        description: "داوطلبانی که مارماهی‌ها را می‌شمارند و کناره‌های رود را پاک می‌کنند.",
        facts: [
          fact("members", "۱۴۰ داوطلب"),
          fact("website", "friends-of-the-wenn.example", "https://friends-of-the-wenn.example/"),
        ],
      },
    },
  },
  {
    key: "wenn-college",
    type: "organisation",
    labels: {
      en: {
        name: "Wenn College",
        slug: "wenn-college",
        description: "Trades by day and evening classes for whoever comes.",
      },
    },
  },
  {
    key: "saturday-school",
    type: "organisation",
    labels: {
      fa: {
        name: "مدرسهٔ شنبه‌ها",
        slug: "مدرسه-شنبه-ها",
        description: "درس فارسی در اتاق بالای کتابخانه، هر شنبه صبح.",
        facts: [
          fact("seat", "اتاق بالای کتابخانهٔ الورهام", "/fa/topics/کتابخانه-الورهام"),
          ownFact("درس‌ها", "هر شنبه صبح"),
          ownFact("آموزگار", "سمیرا کاوه"),
        ],
      },
    },
  },
];
