import type { DemoEdition } from "#prisma/demo/demo-newsroom";

export const editions: DemoEdition[] = [
  {
    code: "en",
    name: "English",
    siteName: "The Elverham Dateline",
    tagline: "News of the town and the river",
    direction: "ltr",
    timeZone: "Europe/London",
    calendar: "gregorian",
    isDefault: true,
  },
  {
    code: "fa",
    name: "فارسی",
    siteName: "پیک الورهام",
    tagline: "خبرهای شهر و رودخانه",
    direction: "rtl",
    timeZone: "Asia/Tehran",
    calendar: "jalali",
    isDefault: false,
  },
];
