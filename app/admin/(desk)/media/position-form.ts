import type { PlainFieldProps } from "#components/desk/field-control";
import { getMedia } from "#lib/desk/media/get-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";

const risk =
  "Then whoever loads the picture can see to a few steps where the photographer stood: the home of a source, or of the photographer. Tick this only where that spot is known to everybody, or is what the picture is about.";

/** The one tick with which an editor lets readers have where a picture was taken. */
export function positionFields({ isKept }: { isKept: boolean }): PlainFieldProps[] {
  return [
    {
      ...{ name: "kept", label: "Keep the location in the files readers get", type: "tick" },
      ...{ typed: isKept ? "yes" : "", hint: risk },
    },
  ];
}

/** The same as it stands now. Throws `not_found` where the file that stands there by now does not say. */
export async function readPositionForm(newsroom: Newsroom, id: string) {
  const { position } = await getMedia(newsroom, id);
  if (position === null) throw new AppError("not_found", "This does not say where it was taken.");
  return { version: position.version, fields: positionFields(position) };
}
