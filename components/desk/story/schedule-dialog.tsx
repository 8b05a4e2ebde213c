import { NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import { useOwnZone } from "#components/desk/schedules/own-zone";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import { ChangeFields, changeOf, silentChange } from "#components/desk/story/change-fields";
import { StepEnd } from "#components/desk/story/step-end";
import { WordFields, withdrawalFields } from "#components/desk/story/word-fields";
import type { Answer, PlanWanted, Stage } from "#components/desk/story/workflow-types";
import { instantsAt } from "#lib/language/local-time";

type Props = {
  isOpen: boolean;
  close: () => void;
  liveState: Stage["liveState"];
  isPage: boolean;
  editionZone: string;
  schedule: (wanted: PlanWanted) => Promise<Answer>;
};

type Action = PlanWanted["work"]["action"];

const names = {
  publish: "Publish it",
  update: "Publish the update",
  withdraw: "Withdraw it",
};

/** Plans a publication, an update or a withdrawal for later, by whichever clock the editor thinks in. */
export function ScheduleDialog(props: Props) {
  return (
    <HeldDialog isOpen={props.isOpen} close={props.close} title="Schedule" size="lg">
      {props.isOpen && <ScheduleForm {...props} />}
    </HeldDialog>
  );
}

function ScheduleForm({ close, liveState, isPage, editionZone, schedule }: Props) {
  const possible: Action[] = [liveState === "live" ? "update" : "publish", "withdraw"];
  const [action, setAction] = useState<Action>(possible[0] ?? "publish");
  const [local, setLocal] = useState("");
  const [zone, setZone] = useState(editionZone);
  const [change, setChange] = useState(silentChange);
  const [words, setWords] = useState({ reason: "", notice: "" });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ownZone = useOwnZone();
  const issues = answer?.ok === false ? answer.issues : [];
  const faultOf = (field: string) => issues.find(({ path }) => path[0] === field)?.message;
  const zones = [...new Set([editionZone, ownZone ?? editionZone])];
  const [at] = instantsAt(local, zone);

  const send = async () => {
    setBusy(true);
    const told = await schedule({ local, zone, work: workOf() });
    setBusy(false);
    if (told.ok) close();
    else setAnswer(told);
  };
  const workOf = (): PlanWanted["work"] => {
    if (action === "publish") return { action };
    if (action === "update") return { action, change: changeOf(change) };
    return { action, ...words };
  };

  return (
    <Stack>
      <NativeSelect
        data-autofocus
        label="What is to happen?"
        data={possible.map((value) => ({ value, label: names[value] }))}
        value={action}
        onChange={(event) => {
          const chosen = possible.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) setAction(chosen);
        }}
      />
      <TextInput
        type="datetime-local"
        label="When?"
        value={local}
        error={faultOf("at")}
        onChange={(event) => setLocal(event.currentTarget.value)}
      />
      {zones.length > 1 && (
        <NativeSelect
          label="By which clock?"
          data={zones.map((name) => ({
            value: name,
            label: `${placeOf(name)} (${name === editionZone ? "the edition" : "where you are"})`,
          }))}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        />
      )}
      {at !== undefined && (
        <Text size="sm" role="status">
          That is <TwoClocks at={at.toISOString()} editionZone={editionZone} />.
        </Text>
      )}
      {action === "update" && !isPage && (
        <ChangeFields words={change} onChange={setChange} fault={faultOf("note")} />
      )}
      {action === "withdraw" && (
        <WordFields
          fields={withdrawalFields}
          words={words}
          issues={issues}
          onWrite={(name, written) => setWords({ ...words, [name]: written })}
        />
      )}
      {action !== "withdraw" && (
        <Text size="sm" c="dimmed">
          The text as it stands now is sealed for that time. What is written later does not go with
          it.
        </Text>
      )}
      <StepEnd
        issues={issues}
        fields={["at", "note", "reason", "notice"]}
        button="Schedule"
        isBusy={isBusy}
        close={close}
        act={send}
      />
    </Stack>
  );
}

/** `America/New_York` → “New York”. */
function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
