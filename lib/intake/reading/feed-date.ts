/**
 * An instant as publishers write it: ISO 8601 in all its lengths (W3CDTF), or the dates of mail (RFC 822) with or
 * without a weekday, seconds or a zone, which is UTC where it is missing. Null where it is none.
 */
export function readFeedDate(written: string): Date | null {
  const text = written.trim().replace(/\s+/g, " ");
  if (text === "" || text.length > 60) return null;
  const read = readIso(text) ?? readMail(text);
  if (read === null || Number.isNaN(read.getTime())) return null;
  const year = read.getUTCFullYear();
  return year < 1970 || year > 2200 ? null : read;
}

const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/i;

function readIso(text: string): Date | null {
  const found = iso.exec(text);
  if (found === null) return null;
  const [, year, month = "01", day = "01", hour = "00", minute = "00", second = "00"] = found;
  const parts = [year, month, day, hour, minute, second].map(Number);
  return instantOf(parts, offsetOf(found[8] ?? "Z"));
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const mail =
  /^(?:[a-z]+\.?,? )?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{2,4})(?: (\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)? ?([a-z]{1,5}|[+-]\d{2}:?\d{2})?(?: ?\(.*\))?$/i;
const zones: Record<string, string> = {
  ...{ est: "-0500", edt: "-0400", cst: "-0600", cdt: "-0500", mst: "-0700", mdt: "-0600" },
  ...{ pst: "-0800", pdt: "-0700", bst: "+0100", cet: "+0100", cest: "+0200", eet: "+0200" },
  ...{ irst: "+0330", msk: "+0300", ist: "+0530", jst: "+0900" },
};

function readMail(text: string): Date | null {
  const found = mail.exec(text);
  if (found === null) return readAsBrowsers(text);
  const [, day, name = "", written = "", hour = "0", minute = "0", second = "0", zone = "Z"] =
    found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const short = written.length < 4;
  const year = Number(written) + (short ? (Number(written) < 70 ? 2000 : 1900) : 0);
  const parts = [year, month, Number(day), Number(hour), Number(minute), Number(second)];
  return instantOf(parts, offsetOf(zones[zone.toLowerCase()] ?? zone));
}

/** “Mon Jan 5 12:00:00 2004” and others that no standard knows. */
function readAsBrowsers(text: string): Date | null {
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text)) return null;
  const time = Date.parse(/[A-Z]{3}$|[+-]\d{4}$/.test(text) ? text : `${text} UTC`);
  return Number.isNaN(time) ? null : new Date(time);
}

function instantOf(parts: number[], offset: number): Date | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)) - offset);
}

/** In milliseconds; what is no offset is UTC. */
function offsetOf(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return (found[1] === "-" ? -minutes : minutes) * 60_000;
}
