import { FrontFields } from "#components/desk/front/front-fields";
import type { FrontRoomProps, PlaceSeen } from "#components/desk/front/front-seen";
import { FoldPart } from "#components/desk/manage/fold-part";
import { PlainForm } from "#components/desk/plain-form";
import type { Forms } from "#components/desk/told-forms";
import { WorkButton } from "#components/desk/work-button";

type Props = Pick<FrontRoomProps, "front" | "timeZone" | "end" | "before"> &
  Pick<PlaceSeen, "until"> & { id: string; name: string; forms: Forms };

/** Until when a pinned article keeps its place. */
export function PlaceEnd({ id, name, until, front, timeZone, end, before, forms }: Props) {
  return (
    <FoldPart title={until === null ? "Set an end" : "Change the end"} isOpen={before.of === id}>
      <PlainForm
        action={end}
        before={before.of === id ? before : {}}
        fields={[
          {
            name: "at",
            label: `When “${name}” goes`,
            type: "datetime-local",
            hint: `By the clock of the edition (${timeZone}). Its place fills itself then.`,
            typed: until?.local,
          },
        ]}
        hidden={{ ...front, id, form: id }}
        submit="Set the end"
      />
      {until !== null && (
        <form action={forms.send}>
          <FrontFields front={front} />
          <input type="hidden" name="id" value={id} />
          <WorkButton work="lasting" name="Let it stand without an end" />
        </form>
      )}
    </FoldPart>
  );
}
