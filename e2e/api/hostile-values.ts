/** Names that the language or Next use themselves. */
export const namesOfOthers: readonly string[] = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty"],
  ...["_rsc", "nxtPpath", "nxtPid", "nxtIpath", "__nextLocale", "__nextDefaultLocale", "amp"],
];

/** What nobody means, percent-encoded as it goes out: of the wrong kind, huge, damaged, or meant for something else. */
export const hostileValues: readonly string[] = [
  ...["", "%20", "0", "-1", "1.5", "1e9", "0x10", "NaN", "Infinity", "99999999999999999999"],
  ...["null", "undefined", "true", "[]", "%7B%7D", "a,b", ",", "none,html", "json,json"],
  ...["2026-02-30", "0000-00-00", "9999-12-31", "-2026-01-01", "2026-01-01T00:00:00Z"],
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  // Control characters, a line feed that would end a header field, and what is no UTF-8.
  ...["%00", "a%00b", "%0d%0aX-Planted:%20yes", "%1b%5b31m", "%7f", "%FF", "%C0%AF", "%ED%A0%80"],
  // Words of other languages, marks that turn the direction, letters beyond the first plane, combining marks.
  ...["%D9%BE%D9%84", "%E2%80%AE", "%F0%9F%98%80", "e%CC%81", "%EF%BF%BF", "%EF%BB%BF"],
  // Other languages of machines.
  ...["%27%3B%20DROP%20TABLE%20%22Article%22%3B%20--", "%27%20OR%20%271%27%3D%271", "1)%20UNION"],
  ...[
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "%24%7B7*7%7D",
    "%25",
    "%5C",
    "__proto__",
    "constructor",
  ],
  ...["..%5c..%5cetc", "/news/../admin", "//elsewhere.example", "http://elsewhere.example/"],
  ...["%22", "%22%22", "-", "%22-%22", "*", "%3A*%26!"],
  // A cursor of another place, and one that says what no place is.
  ...["WyJhIix7fV0", "W10", "eyJhIjoxfQ"],
  "a".repeat(5_000),
  "%F0%9F%98%80".repeat(400),
];
