import type { DemoTopic } from "#prisma/demo/demo-newsroom";

export const organisations: DemoTopic[] = [
  {
    key: "town-council",
    type: "organisation",
    labels: {
      en: {
        name: "Elverham Town Council",
        slug: "elverham-town-council",
        description: "Eleven members, elected every four years, who sit in the Market Hall.",
      },
      fa: {
        name: "شورای شهر الورهام",
        slug: "شورای-شهر",
        description: "یازده عضو که هر چهار سال انتخاب می‌شوند و در تالار بازار جلسه دارند.",
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
      fa: {
        name: "بنیاد آسیاب سالو",
        slug: "بنیاد-آسیاب-سالو",
        description: "نهاد خیریه‌ای که از سال ۱۹۸۶ آسیاب آبی را سر پا نگه داشته است.",
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
    key: "friends-of-the-wenn",
    type: "organisation",
    labels: {
      en: {
        name: "Friends of the Wenn",
        slug: "friends-of-the-wenn",
        description: "Volunteers who count eels, lay willow mats and clear the banks.",
      },
      fa: {
        name: "دوستداران رود ون",
        slug: "دوستداران-رود-ون",
        description: "داوطلبانی که مارماهی‌ها را می‌شمارند و کناره‌های رود را پاک می‌کنند.",
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
      },
    },
  },
];
