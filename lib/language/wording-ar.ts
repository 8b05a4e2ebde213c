import { formatNumber } from "#lib/language/digits";
import type { Wording } from "#lib/language/wording";

export const arabic: Wording = {
  skipToContent: "انتقل إلى المحتوى",
  home: "الرئيسية",

  sectionsNavigation: "الأقسام",
  editionsNavigation: "اللغات",
  breadcrumb: "موقعك في الموقع",
  pagesNavigation: "عن هذا الموقع",
  pagination: "الصفحات",
  today: "اليوم",

  related: "مقالات ذات صلة",
  breaking: { label: "عاجل", dismiss: "إغلاق" },
  selected: "مختارات",
  latest: "الأحدث",
  outside: "من مصادر أخرى",
  source: "المصدر:",
  topics: "المواضيع",
  documents: "وثائق",
  corrections: "تصحيحات وتحديثات",
  noCorrections: "لم يُصحَّح أي مقال ولم يُحدَّث.",
  correctionYears: "السنوات",
  emptyList: "لم يُنشر شيء هنا بعد.",
  authors: "الكتّاب",
  topicGroups: {
    person: "شخصيات",
    organisation: "منظمات",
    place: "أماكن",
    event: "أحداث",
    subject: "مواضيع",
  },
  authorGroups: { person: "أفراد", organisation: "منظمات" },
  jumpTo: "انتقل إلى",
  archive: "الأرشيف",
  articleCount,

  about: {
    topics: (site) => `كل ما تكتب عنه ${site}، مع تاريخ أحدث مقال.`,
    authors: (site) => `كل من يكتب في ${site}، مع تاريخ أحدث مقال له.`,
    archive: (site, year) =>
      `كل ما نشرته ${site}${year === null ? "" : ` في عام ${year}`}، شهرًا بعد شهر.`,
    corrections: (site, year) =>
      `ما صحّحته ${site}${year === null ? "" : ` في عام ${year}`}: كل التصحيحات والتحديثات، الأحدث أولًا.`,
  },

  search: {
    title: "البحث",
    field: "البحث في المقالات",
    submit: "ابحث",
    hint: "يُبحث عن الكلمات كلها. ضع الكلمات المتلازمة بين «علامتي تنصيص»، وضع شرطة قبل الكلمة التي لا تريدها.",
    filters: "تضييق البحث",
    section: "القسم",
    anySection: "كل الأقسام",
    kind: "النوع",
    anyKind: "كل الأنواع",
    from: "من",
    to: "إلى",
    titleFor: (text) => `البحث: ${text}`,
    count: articleCount,
    moreThan: (count) => `أكثر من ${articleCount(count)}`,
    nothing: "لا يوجد مقال يضم هذه الكلمات كلها.",
    noWords:
      "لا شيء هنا يمكن البحث عنه. اكتب كلمة واحدة على الأقل؛ فعلامة الطرح لا تستبعد إلا مما تجده كلمات أخرى.",
    nothingAdvice: "جرّب كلمات أقل أو إملاءً آخر، أو أزل أحد القيود.",
    didYouMean: "هل تقصد:",
    previous: "السابق",
    next: "التالي",
    suggestions: "اقتراحات",
    suggested: suggestionCount,
    topic: "الموضوع",
    anyTopic: "كل المواضيع",
    author: "الكاتب",
    anyAuthor: "كل الكتّاب",
    chosen: "ضمن",
    without: (filter) => `إزالة: ${filter}`,
    clearAll: "إزالة الكل",
    dayLike: (date) => `مثل ${date}`,
    unreadDay: (date) => `تعذّرت قراءة هذا التاريخ. اكتب السنة والشهر واليوم، مثل ${date}.`,
    earlyDay: "هذا اليوم يسبق اليوم الأول، فلم يؤخذ به. اختر يومًا بعده.",
  },

  kinds: {
    news: "خبر",
    analysis: "تحليل",
    opinion: "رأي",
    statement: "بيان",
    interview: "مقابلة",
  },
  topicTypes: {
    subject: "موضوع",
    person: "شخصية",
    organisation: "منظمة",
    place: "مكان",
    event: "حدث",
  },
  coverageYears: "التغطية حسب السنة",
  factNames: {
    born: "الميلاد",
    died: "الوفاة",
    office: "المنصب",
    livesIn: "محل الإقامة",
    date: "التاريخ",
    venue: "المكان",
    organiser: "الجهة المنظمة",
    founded: "التأسيس",
    seat: "المقر",
    head: "الرئيس",
    members: "الأعضاء",
    liesIn: "الموقع",
    population: "عدد السكان",
    area: "المساحة",
    built: "سنة البناء",
    website: "الموقع الإلكتروني",
  },
  authorKinds: { person: "كاتب", organisation: "منظمة" },
  bylines: {
    by: "بقلم ",
    analysis: "تحليل: ",
    opinion: "رأي: ",
    reporting: "تقرير: ",
    interview: "أجرى المقابلة: ",
    photography: "تصوير: ",
    translation: "ترجمة: ",
    statement: "بيان: ",
  },
  listComma: "، ",
  listAnd: " و",

  published: "نُشر في",
  updated: "حُدّث في",
  readingTime: (minutes) => `${formatNumber("ar", minutes)} د قراءة`,
  olderThan: (years) => `مضى على نشر هذا المقال أكثر من ${yearsInArabic(years)}.`,
  followUp: "ومنذ ذلك الحين:",
  correctionKinds: { update: "تحديث", correction: "تصحيح", clarification: "توضيح" },

  body: {
    footnotes: "الهوامش",
    footnote: (number) => `الهامش ${formatNumber("ar", number)}`,
    footnoteNumber: (number) => formatNumber("ar", number),
    backToText: (number) => `العودة إلى الهامش ${formatNumber("ar", number)} في النص`,
    table: (number) => `الجدول ${formatNumber("ar", number)}`,
    pictureCredit: (credit) => `الصورة: ${credit}`,
    gallery: {
      title: "معرض الصور",
      place: (number, count) =>
        `الصورة ${formatNumber("ar", number)} من ${formatNumber("ar", count)}`,
      previous: "الصورة السابقة",
      next: "الصورة التالية",
      close: "إغلاق",
    },
    embeds: {
      youtube: "شاهد على يوتيوب",
      vimeo: "شاهد على فيميو",
      x: "اقرأ على إكس",
      instagram: "شاهد على إنستغرام",
      telegram: "اقرأ على تيليغرام",
      spotify: "استمع على سبوتيفاي",
    },
  },

  versions: {
    title: "النسخ",
    titleOf: (headline) => `النسخ: ${headline}`,
    version: (number) => `النسخة ${formatNumber("ar", number)}`,
    first: "النشر الأول",
    fixes: (count) =>
      counted(count, {
        zero: "لا إصلاحات طفيفة",
        one: "إصلاح طفيف واحد",
        two: "إصلاحان طفيفان",
        few: "إصلاحات طفيفة",
        many: "إصلاحًا طفيفًا",
        other: "إصلاح طفيف",
      }),
    current: "النص الحالي",
    earlier: "النسخة السابقة",
    later: "النسخة اللاحقة",
    toArticle: "المقال في صورته الحالية",
    comparedWith: (number) => `بالمقارنة مع النسخة ${formatNumber("ar", number)}`,
    withNone: "لا تُعرض نسخة أقدم.",
    changes: (count) =>
      counted(count, {
        zero: "لا يظهر أي اختلاف",
        one: "تغيير واحد",
        two: "تغييران",
        few: "تغييرات",
        many: "تغييرًا",
        other: "تغيير",
      }),
    toFirstChange: "الانتقال إلى أول تغيير",
    marks: "ما أُضيف تحته خط، وما حُذف مشطوب.",
    added: "أُضيف:",
    removed: "حُذف:",
    states: {
      changed: "تغيّر",
      restyled: "الكلمات نفسها بشكل آخر أو برابط آخر",
      added: "أُضيف",
      removed: "حُذف",
      moved: "نُقل إلى هنا",
      left: "نُقل إلى موضع آخر من النص",
    },
    blocks: {
      paragraph: "فقرة",
      heading: "عنوان فرعي",
      bulletList: "قائمة",
      orderedList: "قائمة مرقّمة",
      quote: "اقتباس",
      pullQuote: "اقتباس بارز",
      figure: "صورة",
      gallery: "معرض صور",
      table: "جدول",
      factBox: "إطار معلومات",
      embed: "منشور مضمّن",
      divider: "فاصل",
      codeBlock: "شيفرة",
    },
    fields: {
      headline: "العنوان",
      standfirst: "المقدمة",
      bylines: "التوقيع",
      lead: "الصورة الرئيسية",
      dateline: "مكان التقرير وتاريخه",
    },
    note: (text) => `[حاشية: ${text}]`,
  },

  share: { share: "مشاركة", copyLink: "نسخ الرابط", copied: "نُسخ الرابط" },
  darkTheme: "المظهر الداكن",

  newer: "الأحدث",
  older: "الأقدم",
  moreIn: (section) => `المزيد من ${section}`,
  page: (number) => `الصفحة ${formatNumber("ar", number)}`,
  titleOfPage: (title, number) => `${title}، الصفحة ${formatNumber("ar", number)}`,
  titleOfPart: (title, part) => `${title}: ${part}`,
  titleOfTopic: (name) => `${name}: موضوع`,
  titleOfAuthor: (name) => `${name}: المقالات`,

  readIn: { before: "اقرأ هذا المقال بلغة أخرى: ", after: "" },
  listIn: { before: "هذه الصفحة بلغة أخرى: ", after: "" },
  toFront: ": الصفحة الأولى",
  feed: "خلاصة RSS",
  feedOf: (title) => `خلاصة RSS: ${title}`,
  llms: {
    about: ({ form, ending, type }) =>
      `يمكن قراءة كل مادة وكل صفحة بصيغة ${form}: أضف ${ending} إلى نهاية عنوانها أو اطلب ${type}. التصويبات واردة في النص. عند الإجابة استنادًا إلى مادة اذكر اسم الصحيفة وضع رابطًا إلى المادة.`,
    sections: "الأقسام",
    pages: "عن الصحيفة",
    everything: "كل المواد",
  },
  feedPage: {
    what: "هذه خلاصة: قائمة بأحدث المواد للبرامج التي تتابع الصحف نيابةً عنك. ولا يعرف أحد من يتابعها.",
    how: "لمتابعتها انسخ هذا العنوان إلى قارئ خلاصات:",
  },
  elsewhere: "في مواقع أخرى",

  fileSize: {
    B: (number) => `${number} بايت`,
    kB: (number) => `${number} كيلوبايت`,
    MB: (number) => `${number} ميغابايت`,
    GB: (number) => `${number} غيغابايت`,
  },

  errors: {
    400: {
      title: "تعذّرت قراءة هذا العنوان",
      sentence: "في العنوان رموز لا يستقيم اجتماعها.",
      advice: "ربما نُسخ ناقصًا. افتح الرابط مرة أخرى من حيث وجدته.",
    },
    404: {
      title: "الصفحة غير موجودة",
      sentence: "لا توجد صفحة في هذا العنوان.",
      advice: "ربما كُتب العنوان خطأً، أو صار الرابط الذي أوصلك إلى هنا قديمًا.",
    },
    410: {
      title: "سُحبت هذه الصفحة",
      sentence: "نُشرت هنا من قبل، ولم تعد متاحة.",
      advice: "تجد أحدث المقالات في الصفحة الرئيسية.",
    },
    503: {
      title: "لا يمكننا عرض هذه الصفحة الآن",
      sentence: "جزء من أنظمتنا لا يستجيب، ولا خطأ في العنوان الذي طلبته.",
      advice: "يُرجى المحاولة مرة أخرى بعد دقيقة.",
    },
    closed: {
      title: "لم يعد هذا الرابط صالحًا",
      sentence: "كان يؤدي إلى نص قبل نشره، وقد انتهت مدته أو أُغلق.",
      advice: "اطلب رابطًا جديدًا ممن أرسله إليك.",
    },
  },
  backToHome: "الذهاب إلى الصفحة الرئيسية",
  preview: { banner: "معاينة: لم يُنشر بعد" },

  dates: {
    masthead: ({ weekday, day, month, year }) => `${weekday}، ${day} ${month} ${year}`,
    plain: ({ day, month, year }) => `${day} ${month} ${year}`,
    instant: ({ date, time, zone }) => `${date}، ${time} (${zone})`,
    zoneName: "shortGeneric",
  },
};

/** Arabic counts in six forms (CLDR): none, one, two, a few, many, and the hundreds, which take the singular. */
function counted(count: number, forms: Record<Intl.LDMLPluralRule, string>): string {
  const form = new Intl.PluralRules("ar").select(count);
  const isSpelt = form === "zero" || form === "one" || form === "two";
  return isSpelt ? forms[form] : `${formatNumber("ar", count)} ${forms[form]}`;
}

function articleCount(count: number): string {
  return counted(count, {
    zero: "لا مقالات",
    one: "مقال واحد",
    two: "مقالان",
    few: "مقالات",
    many: "مقالًا",
    other: "مقال",
  });
}

function suggestionCount(count: number): string {
  return counted(count, {
    zero: "لا اقتراحات",
    one: "اقتراح واحد",
    two: "اقتراحان",
    few: "اقتراحات",
    many: "اقتراحًا",
    other: "اقتراح",
  });
}

function yearsInArabic(count: number): string {
  switch (new Intl.PluralRules("ar").select(count)) {
    case "one":
      return "سنة";
    case "two":
      return "سنتين";
    case "few":
      return `${formatNumber("ar", count)} سنوات`;
    default:
      return `${formatNumber("ar", count)} سنة`;
  }
}
