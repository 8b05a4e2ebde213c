import type { DemoSection } from "#prisma/demo/demo-newsroom";

export const sections: DemoSection[] = [
  {
    key: "news",
    labels: {
      en: {
        name: "News",
        slug: "news",
        description: "What happened in Elverham and along the Wenn, and what was decided.",
      },
      fa: {
        name: "اخبار",
        slug: "اخبار",
        description: "آنچه در الورهام و کناره‌های رود ون می‌گذرد.",
      },
    },
  },
  {
    key: "analysis",
    labels: {
      en: {
        name: "Analysis",
        slug: "analysis",
        description: "Figures read slowly: what the counts and gauges say, and what they do not.",
      },
      fa: {
        name: "تحلیل",
        slug: "تحلیل",
        description: "نگاهی دقیق‌تر به عددها و آنچه از آن‌ها برمی‌آید.",
      },
    },
  },
  {
    key: "articles",
    labels: {
      en: {
        name: "Articles",
        slug: "articles",
        description: "Reports, interviews and arguments that take their time.",
      },
      fa: {
        name: "مقالات",
        slug: "مقالات",
        description: "گزارش، گفت‌وگو و یادداشت‌هایی که شتابی ندارند.",
      },
    },
  },
];
