import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, p } from "#prisma/demo/write";

export const chessFa: DemoDraft = {
  key: "chess-fa",
  edition: "fa",
  section: "articles",
  kind: "news",
  slug: "",
  headline: "شطرنج روی نیمکت سوم",
  standfirst: "",
  bylines: [{ author: "laleh-moradi", kind: "by" }],
  dateline: null,
  lead: null,
  topics: [],
  document: () =>
    doc(
      p(
        "از وقتی شورا سه نیمکت تازه گذاشت، نیمکت سوم هر روز از ساعت چهار مال دو نفر است: استاد ابراهیمی که در تبریز داور شطرنج بود و کالم فارلی که مدیر بازار است و فقط یک گشایش بلد است. تا امروز صدوهفده دست بازی کرده‌اند. صدوشانزده بر صفر، یک مساوی.",
      ),
      p("آن مساوی را از هر دو پرسیدم و دو روایت شنیدم."),
    ),
  notes: "باید بپرسم: مهره‌ها را چه کسی تراشیده؟ خانم دراموند داور سوم است یا تماشاچی؟",
  begun: { daysAgo: 1, at: "21:40" },
  steps: [],
};
