import { describe, expect, test } from "vitest";
import {
  type DateEdition,
  formatDate,
  formatDateline,
  formatDatelineDate,
  formatInstant,
  formatMastheadDate,
} from "#lib/language/format-date";

const london: DateEdition = { code: "en", timeZone: "Europe/London", calendar: "gregorian" };
const newYork: DateEdition = { code: "en", timeZone: "America/New_York", calendar: "gregorian" };
const tehran: DateEdition = { code: "fa", timeZone: "Asia/Tehran", calendar: "jalali" };
const kabul: DateEdition = { code: "fa", timeZone: "Asia/Kabul", calendar: "gregorian" };

describe("the masthead carries the edition's own day", () => {
  test.each([
    [london, "2026-11-24T23:59:59.999Z", "Tuesday, 24 November 2026"],
    [london, "2026-11-25T00:00:00Z", "Wednesday, 25 November 2026"],
    [london, "2026-06-30T22:59:59Z", "Tuesday, 30 June 2026"],
    [london, "2026-06-30T23:00:00Z", "Wednesday, 1 July 2026"],
    [newYork, "2026-11-25T00:00:00Z", "Tuesday, 24 November 2026"],
    [tehran, "2026-11-24T20:29:59Z", "سه‌شنبه ۳ آذر ۱۴۰۵"],
    [tehran, "2026-11-24T20:30:00Z", "چهارشنبه ۴ آذر ۱۴۰۵"],
    // The last moment of a Persian year, and the first of the next.
    [tehran, "2027-03-20T20:29:59Z", "شنبه ۲۹ اسفند ۱۴۰۵"],
    [tehran, "2027-03-20T20:30:00Z", "یکشنبه ۱ فروردین ۱۴۰۶"],
    [kabul, "2026-11-24T10:00:00Z", "سه‌شنبه ۲۴ نوامبر ۲۰۲۶"],
    [
      { ...london, calendar: "jalali" } as DateEdition,
      "2026-11-24T10:00:00Z",
      "Tuesday, 3 Azar 1405",
    ],
  ])("%o at %s", (edition, now, text) => {
    expect(formatMastheadDate(edition, new Date(now))).toBe(text);
  });
});

describe("a moment is told with its zone, for eyes and for machines", () => {
  const of = (code: string, timeZone: string): DateEdition => ({ ...london, code, timeZone });
  const winter = "2026-11-24T10:05:00Z";
  test.each([
    [london, winter, "24 November 2026, 10:05 GMT", "10:05:00+00:00", "Greenwich Mean Time"],
    [
      london,
      "2026-07-24T00:00:00Z",
      "24 July 2026, 01:00 BST",
      "01:00:00+01:00",
      "British Summer Time",
    ],
    [
      newYork,
      "2026-03-08T07:00:00Z",
      "8 March 2026, 03:00 EDT",
      "03:00:00-04:00",
      "Eastern Daylight Time",
    ],
    [
      newYork,
      "2026-11-24T05:00:00Z",
      "24 November 2026, 00:00 EST",
      "00:00:00-05:00",
      "Eastern Standard Time",
    ],
    [
      of("en", "Asia/Tehran"),
      winter,
      "24 November 2026, 13:35 Iran Time",
      "13:35:00+03:30",
      "Iran Standard Time",
    ],
    [
      of("fr", "Europe/Paris"),
      winter,
      "24 novembre 2026 à 11h05 (UTC+1)",
      "11:05:00+01:00",
      "heure normale d’Europe centrale",
    ],
    [
      of("ar", "Africa/Cairo"),
      winter,
      "٢٤ نوفمبر ٢٠٢٦، ١٢:٠٥ (توقيت مصر)",
      "12:05:00+02:00",
      "توقيت شرق أوروبا الرسمي",
    ],
    [of("en", "UTC"), winter, "24 November 2026, 10:05 UTC", "10:05:00+00:00", "UTC"],
    [tehran, winter, "۳ آذر ۱۴۰۵، ساعت ۱۳:۳۵ به وقت ایران", "13:35:00+03:30", "وقت عادی ایران"],
  ])("%o at %s", (edition, instant, text, time, zone) => {
    const told = formatInstant(edition, instant);
    expect(told).toMatchObject({ text, zone });
    expect(told.dateTime).toContain(`T${time}`);
  });

  test.each([
    [london, "24 November 2026, 10:05 GMT"],
    [{ ...london, timeZone: "Asia/Tehran" }, "24 November 2026, 13:35 GMT+3:30"],
  ])("%o, in a row of many", (edition, text) => {
    expect(formatInstant(edition, "2026-11-24T10:05:00Z", "short").text).toBe(text);
  });

  test("a card shows the date alone", () => {
    expect(formatDate(tehran, "2026-11-24T20:30:00Z")).toEqual({
      text: "۴ آذر ۱۴۰۵",
      dateTime: "2026-11-25T00:00:00+03:30",
    });
  });
});

describe("a dateline's date is the same whatever the edition's zone", () => {
  test.each([
    [london, "30 November 2020"],
    [{ ...london, timeZone: "Pacific/Kiritimati" }, "30 November 2020"],
    [{ ...london, timeZone: "Pacific/Pago_Pago" }, "30 November 2020"],
    [tehran, "۱۰ آذر ۱۳۹۹"],
  ])("%o", (edition, text) => {
    expect(formatDatelineDate(edition, "2020-11-30")).toBe(text);
  });
});

describe("a dateline says what is known of place and date", () => {
  test.each([
    [london, { place: "Geneva", date: "2020-11-30" }, "Geneva, 30 November 2020 —"],
    [london, { place: "Geneva", date: null }, "Geneva —"],
    [london, { place: null, date: "2020-11-30" }, "30 November 2020 —"],
    [london, { place: " ", date: null }, null],
    [london, { place: null, date: null }, null],
    [tehran, { place: "تهران", date: "2020-11-30" }, "تهران، ۱۰ آذر ۱۳۹۹ —"],
  ])("%o %o", (edition, dateline, text) => {
    expect(formatDateline(edition, dateline)).toBe(text);
  });
});

test("an edition without words of its own still has its own month names", () => {
  const paris: DateEdition = { code: "fr", timeZone: "Europe/Paris", calendar: "gregorian" };
  expect(formatDate(paris, "2026-11-24T10:00:00Z").text).toBe("24 novembre 2026");
});
