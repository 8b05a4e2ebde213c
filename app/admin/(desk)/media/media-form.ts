import type { PlainFieldProps } from "#components/desk/field-control";
import { getMedia, type MediaDetail } from "#lib/desk/media/get-media";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** A picture or document in the form that says what it is. */
export async function readMediaForm(newsroom: Newsroom, id: string) {
  const media = await getMedia(newsroom, id);
  return { media, version: media.version, fields: fieldsOf(media) };
}

function fieldsOf(media: MediaDetail): PlainFieldProps[] {
  const isPicture = media.kind === "image";
  const optional = { isOptional: true };
  return [
    {
      name: "title",
      label: "Title",
      hint: "What it is found by at the desk. Of a document also what readers’ downloads are called.",
      typed: media.title,
    },
    ...(isPicture ? pictureFields(media) : []),
    { ...{ name: "credit", label: "Credit", typed: media.credit, ...optional } },
    { ...{ name: "licence", label: "Licence", typed: media.licence, ...optional } },
    {
      ...{ name: "sourceUrl", label: "Source address", typed: media.sourceUrl ?? "", ...optional },
      hint: "Where it comes from: a full address.",
    },
    {
      ...{ name: "takenOn", label: "Day it was taken", type: "date", ...optional },
      typed: media.takenOn?.toISOString().slice(0, 10) ?? "",
    },
    {
      ...{ name: "place", label: "Place", typed: media.place, ...optional },
      hint: "Where it was taken, in words.",
    },
  ];
}

function pictureFields(media: MediaDetail): PlainFieldProps[] {
  return [
    {
      ...{ name: "alt", label: "Alternative text", type: "lines", isOptional: true },
      hint: "What it shows, for those who cannot see it.",
      typed: media.alt,
    },
    {
      ...{ name: "decorative", label: "Decorative: says nothing that the text does not" },
      ...{ type: "tick", typed: media.decorative ? "yes" : "" },
    },
    {
      ...{ name: "caption", label: "Caption", type: "lines", isOptional: true },
      typed: media.caption,
    },
  ];
}
