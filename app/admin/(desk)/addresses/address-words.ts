import {
  type AddressAnswer,
  type AddressRow,
  addressAnswers,
} from "#lib/desk/addresses/address-rows";

type Origin = AddressRow["origin"];

export const origins = ["canonical", "imported", "manual"] as const satisfies Origin[];

const originNames: Record<Origin, string> = {
  canonical: "This newsroom",
  imported: "Imported",
  manual: "Added by hand",
};

/** With the number that programs are told, which whoever looks for broken links knows it by. */
const answerNames: Record<AddressAnswer, string> = {
  live: "Opens (200)",
  moved: "Leads on (301)",
  gone: "Withdrawn (410)",
  unknown: "Not there (404)",
};

export const originName = (origin: Origin) => originNames[origin];
export const answerName = (answer: AddressAnswer) => answerNames[answer];
export const originChoices = origins.map((value) => ({ value, name: originNames[value] }));
export const answerChoices = addressAnswers.map((value) => ({ value, name: answerNames[value] }));

const kinds: Record<AddressRow["targetType"], string> = {
  home: "Front of",
  section: "Section",
  topic: "Topic",
  author: "Author",
  article: "Story",
  page: "Page",
  media: "Picture or document",
  url: "Another address",
};

export const kindName = (type: AddressRow["targetType"]) => kinds[type];

const rooms: Partial<Record<AddressRow["targetType"], string>> = {
  home: "editions",
  section: "sections",
  topic: "topics",
  author: "authors",
  article: "stories",
  page: "stories",
};

/** Where the desk keeps what an address leads to; null for what has no room of its own. */
export function roomOf({ targetType, targetId }: AddressRow): string | null {
  const room = rooms[targetType];
  return room === undefined || targetId === null ? null : `/admin/${room}/${targetId}`;
}
