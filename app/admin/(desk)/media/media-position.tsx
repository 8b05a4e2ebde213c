import css from "#components/desk/manage/manage.module.css";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { formatPosition } from "#lib/content/position";
import type { MediaDetail } from "#lib/desk/media/get-media";
import { setPositionAction } from "./media-actions";
import { positionFields } from "./position-form";

/** Where a picture says it was taken, for the desk, and whether readers may have that too. */
export function MediaPosition({ media, before }: { media: MediaDetail; before: FormState }) {
  const { id, position, mayManage } = media;
  if (position === null) return null;
  return (
    <section className={css.part} aria-labelledby="position">
      <h2 id="position" className={css.subtitle}>
        This picture says where it was taken
      </h2>
      <p>{formatPosition(position.at)}</p>
      {mayManage ? (
        <PlainForm
          action={setPositionAction}
          before={before.of === "position" ? before : {}}
          fields={positionFields(position)}
          version={position.version}
          hidden={{ id, form: "position" }}
          submit="Save what readers get"
          tone="quiet"
        />
      ) : (
        <p className={css.quiet}>
          {position.isKept
            ? "The files that readers get say so too; editors can take that back."
            : "The files that readers get do not say so; editors can decide otherwise."}
        </p>
      )}
    </section>
  );
}
