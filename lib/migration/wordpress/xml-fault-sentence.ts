const sentences: [fault: RegExp, sentence: string][] = [
  [
    /^unclosed tag|^unexpected end/,
    "The file ends in the middle. It was cut off: export or copy it again.",
  ],
  [/^document must contain a root element/, "The file has nothing in it that could be imported."],
  [
    /^text data outside of root node/,
    "This is not an XML file, or something was added outside its root element.",
  ],
  [
    /^disallowed character\.$/,
    "The file has a character that XML does not allow, such as NUL or another control character.",
  ],
  [
    /^undefined entity|^malformed character entity|^empty entity name/,
    "The file uses an entity that it may not use; XML knows &amp; &lt; &gt; &quot; &apos; and numbers of real characters.",
  ],
  [
    /XML declaration must (?:be|appear) at the start/,
    "Something stands before the XML declaration, perhaps an empty line. Delete it, so that the file starts with <?xml.",
  ],
];

/**
 * What the XML parser says, as a sentence for people who do not read specifications; the parser's
 * own words are kept where they say more.
 */
export function xmlFaultSentence(parserMessage: string): string {
  const fault = parserMessage.replace(/^\d+:\d+:\s*/, "").trim();
  const known = sentences.find(([pattern]) => pattern.test(fault));
  return (
    known?.[1] ?? `The file is not well-formed XML: ${fault.replace(/\.$/, "").slice(0, 200)}.`
  );
}
