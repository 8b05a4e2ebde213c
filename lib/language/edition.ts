/**
 * What a text, a date or a page needs to know of the edition it stands in. Plain data, browser-safe.
 */
export type EditionView = {
  id: string;
  /** Language tag in lower case: `en`, `fa`, `pt-br`. Also the first segment of its addresses. */
  code: string;
  /** The language's own name, for the switch between editions: “English”, “فارسی”. */
  name: string;
  /** The newspaper's name in this edition. */
  siteName: string;
  tagline: string;
  direction: "ltr" | "rtl";
  /** IANA time zone, for example `Asia/Tehran`. */
  timeZone: string;
  calendar: "gregorian" | "jalali";
  isDefault: boolean;
};
