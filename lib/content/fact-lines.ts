import type { TopicFact } from "#lib/content/topic-facts";

/** What a fact says as it is typed: an address at its end is where it leads. */
export type FactText = Pick<TopicFact, "value" | "href">;

/** “Sallow Mill https://mill.example/” says “Sallow Mill” and leads to the address; an address alone is called by its host. */
export function readFactText(typed: string): FactText {
  const written = typed.trim();
  const { words = written, href = null } =
    /^(?<words>.*?)\s*(?<href>(?<=^|\s)(?:https?:\/\/|\/(?!\/))\S+)$/u.exec(written)?.groups ?? {};
  return { value: words || nameOf(href ?? ""), href };
}

export function writeFactText({ value, href }: FactText): string {
  if (href === null) return value;
  return value === nameOf(href) ? href : `${value} ${href}`;
}

/** “Keeper: the mill's trust”, a line for each fact with a name of its own; without a colon it has none, and is refused. */
export function readFactLine(typed: string): { own: string } & FactText {
  const { own = "", said = typed } = /^(?<own>[^:：]*)[:：](?<said>.*)$/u.exec(typed)?.groups ?? {};
  const isAddress = /^https?$/.test(own);
  return isAddress
    ? { own: "", ...readFactText(typed) }
    : { own: own.trim(), ...readFactText(said) };
}

export function writeFactLine(own: string, text: FactText): string {
  return `${own}: ${writeFactText(text)}`;
}

function nameOf(href: string): string {
  return URL.parse(href)?.hostname.replace(/^www\./, "") ?? href;
}
