/** The two editions of the demo newspaper as their readers know them: addresses, words, and one way through each. */
export type Paper = {
  language: string;
  direction: "ltr" | "rtl";
  home: string;
  name: string;
  timeZone: string;
  /** As `Intl` names it. */
  calendarLocale: string;
  words: {
    sections: string;
    breadcrumb: string;
    homeStep: string;
    related: string;
    selected: string;
    latest: string;
    topics: string;
    feed: string;
    skip: string;
    notFound: string;
    withdrawn: string;
    malformed: string;
    unavailable: string;
  };
  way: { section: string; headline: string; topic: string; author: string };
  about: { name: string; words: string };
};

export const english: Paper = {
  language: "en",
  direction: "ltr",
  home: "/",
  name: "The Elverham Dateline",
  timeZone: "Europe/London",
  calendarLocale: "en-GB",
  words: {
    sections: "Sections",
    breadcrumb: "You are here",
    homeStep: "Home",
    related: "Related articles",
    selected: "Selected",
    latest: "Latest",
    topics: "Topics",
    feed: "RSS feed",
    skip: "Skip to content",
    notFound: "Page not found",
    withdrawn: "This page has been withdrawn",
    malformed: "This address cannot be read",
    unavailable: "We cannot show this page right now",
  },
  way: {
    section: "Analysis",
    headline: "Ten winters at the gauge: the Wenn rises no higher, but it rises faster",
    topic: "River Wenn",
    author: "Wenn Valley Observatory",
  },
  about: { name: "About this paper", words: "an invented newspaper of an invented town" },
};

export const persian: Paper = {
  language: "fa",
  direction: "rtl",
  home: "/fa",
  name: "پیک الورهام",
  timeZone: "Asia/Tehran",
  calendarLocale: "fa-IR-u-ca-persian",
  words: {
    sections: "بخش‌ها",
    breadcrumb: "جای شما در سایت",
    homeStep: "خانه",
    related: "مطالب مرتبط",
    selected: "برگزیده‌ها",
    latest: "تازه‌ترین‌ها",
    topics: "موضوع‌ها",
    feed: "خبرخوان",
    skip: "رفتن به متن",
    notFound: "صفحه پیدا نشد",
    withdrawn: "این صفحه برداشته شده است",
    malformed: "این نشانی خوانا نیست",
    unavailable: "اکنون نمی‌توانیم این صفحه را نشان دهیم",
  },
  way: {
    section: "مقالات",
    headline: "چهل داوطلب، هر کدام با یک چراغ‌قوه: شمارش مارماهی‌هایی که به خانه برمی‌گردند",
    topic: "رود ون",
    author: "توبیاس اشگروو",
  },
  about: { name: "دربارهٔ ما", words: "روزنامهٔ خیالیِ شهری خیالی" },
};

export const papers = [english, persian];

/** The date under the newspaper's name, in the edition's zone and calendar. */
export function mastheadDate({ calendarLocale, timeZone, language }: Paper, now: Date): string {
  const parts = new Intl.DateTimeFormat(calendarLocale, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  const comma = language === "en" ? "," : "";
  return `${part("weekday")}${comma} ${part("day")} ${part("month")} ${part("year")}`;
}
