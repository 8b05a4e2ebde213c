import { formatNumber } from "#lib/language/digits";
import type { Wording } from "#lib/language/wording";

export const persian: Wording = {
  skipToContent: "رفتن به متن",
  home: "خانه",

  sectionsNavigation: "بخش‌ها",
  editionsNavigation: "زبان‌ها",
  breadcrumb: "جای شما در سایت",
  pagesNavigation: "دربارهٔ این سایت",
  pagination: "صفحه‌ها",
  today: "امروز",

  related: "مطالب مرتبط",
  selected: "برگزیده‌ها",
  latest: "تازه‌ترین‌ها",
  topics: "موضوع‌ها",
  documents: "اسناد",
  corrections: "تصحیح‌ها و به‌روزرسانی‌ها",
  emptyList: "هنوز چیزی در اینجا منتشر نشده است.",
  archive: "بایگانی",
  articleCount: (count) => `${formatNumber("fa", count)} مطلب`,

  kinds: {
    news: "خبر",
    analysis: "تحلیل",
    opinion: "دیدگاه",
    statement: "بیانیه",
    interview: "گفت‌وگو",
  },
  topicTypes: {
    subject: "موضوع",
    person: "شخص",
    organisation: "سازمان",
    place: "مکان",
  },
  authorKinds: { person: "نویسنده", organisation: "سازمان" },
  bylines: {
    by: "نوشتهٔ ",
    analysis: "تحلیل از ",
    opinion: "دیدگاه از ",
    reporting: "گزارش از ",
    interview: "گفت‌وگو از ",
    photography: "عکس از ",
    translation: "ترجمهٔ ",
    statement: "بیانیهٔ ",
  },
  listComma: "، ",
  listAnd: " و ",

  published: "انتشار",
  updated: "به‌روزرسانی",
  readingTime: (minutes) => `${formatNumber("fa", minutes)} دقیقه خواندن`,
  olderThan: (years) => `بیش از ${formatNumber("fa", years)} سال از انتشار این مطلب می‌گذرد.`,
  followUp: "پس از آن:",
  correctionKinds: { update: "به‌روزرسانی", correction: "تصحیح", clarification: "توضیح" },

  body: {
    footnotes: "پانوشت‌ها",
    footnote: (number) => `پانوشت ${formatNumber("fa", number)}`,
    footnoteNumber: (number) => formatNumber("fa", number),
    backToText: (number) => `بازگشت به پانوشت ${formatNumber("fa", number)} در متن`,
    table: (number) => `جدول ${formatNumber("fa", number)}`,
    pictureCredit: (credit) => `عکس: ${credit}`,
    gallery: {
      title: "نگارخانه",
      place: (number, count) => `عکس ${formatNumber("fa", number)} از ${formatNumber("fa", count)}`,
      previous: "عکس قبلی",
      next: "عکس بعدی",
      close: "بستن",
    },
    embeds: {
      youtube: "تماشا در یوتیوب",
      vimeo: "تماشا در ویمیو",
      x: "خواندن در ایکس",
      instagram: "دیدن در اینستاگرام",
      telegram: "خواندن در تلگرام",
      spotify: "شنیدن در اسپاتیفای",
    },
  },

  share: { share: "هم‌رسانی", copyLink: "رونوشت پیوند", copied: "پیوند رونوشت شد" },
  darkTheme: "نمای تیره",

  newer: "تازه‌تر",
  older: "قدیمی‌تر",
  moreIn: (section) => `مطالب دیگر ${section}`,
  page: (number) => `صفحهٔ ${formatNumber("fa", number)}`,
  titleOfPage: (title, number) => `${title}، صفحهٔ ${formatNumber("fa", number)}`,

  readIn: { before: "این مطلب را به زبان ", after: " بخوانید" },
  feed: "خوراک RSS",
  feedOf: (title) => `خوراک RSS ${title}`,
  elsewhere: "در جاهای دیگر",

  fileSize: {
    B: (number) => `${number} بایت`,
    kB: (number) => `${number} کیلوبایت`,
    MB: (number) => `${number} مگابایت`,
    GB: (number) => `${number} گیگابایت`,
  },

  errors: {
    400: {
      title: "این نشانی خوانا نیست",
      sentence: "در نشانی نویسه‌هایی هست که کنار هم معنا ندارند.",
      advice: "شاید هنگام کپی کردن ناقص شده باشد. پیوند را دوباره از همان جا که یافتید باز کنید.",
    },
    404: {
      title: "صفحه پیدا نشد",
      sentence: "در این نشانی صفحه‌ای نیست.",
      advice: "شاید نشانی اشتباه نوشته شده یا پیوندی که شما را به اینجا آورد قدیمی باشد.",
    },
    410: {
      title: "این صفحه برداشته شده است",
      sentence: "این مطلب پیش‌تر در اینجا منتشر شده بود و دیگر در دسترس نیست.",
      advice: "تازه‌ترین مطالب را در صفحهٔ نخست می‌یابید.",
    },
    503: {
      title: "اکنون نمی‌توانیم این صفحه را نشان دهیم",
      sentence: "بخشی از سامانهٔ ما پاسخ نمی‌دهد؛ نشانی شما ایرادی ندارد.",
      advice: "لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید.",
    },
    closed: {
      title: "این پیوند دیگر معتبر نیست",
      sentence: "این پیوند متنی را پیش از انتشار نشان می‌داد؛ مهلتش تمام شده یا آن را بسته‌اند.",
      advice: "از کسی که آن را برایتان فرستاده پیوند تازه‌ای بخواهید.",
    },
  },
  backToHome: "رفتن به صفحهٔ نخست",
  preview: { banner: "پیش‌نمایش: منتشر نشده است" },

  dates: {
    masthead: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
    plain: ({ day, month, year }) => `${day} ${month} ${year}`,
    dateline: ({ day, month, year }) => `${day} ${month} ${year}`,
    instant: ({ date, time, zone }) => `${date}، ساعت ${time} به ${zone}`,
    zoneName: "shortGeneric",
  },
};
