import { NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import { useOwnZone } from "#components/desk/schedules/own-zone";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import {
  ChangeFields,
  type ChangeWords,
  changeOf,
  silentChange,
} from "#components/desk/story/change-fields";
import { dropWords, keptWords } from "#components/desk/story/kept-words";
import { StepEnd } from "#components/desk/story/step-end";
import { useFirstFault } from "#components/desk/story/use-first-fault";
import { useKeptWords } from "#components/desk/story/use-kept-words";
import { WordFields, withdrawalFields } from "#components/desk/story/word-fields";
import type { Answer, PlanWanted, Stage } from "#components/desk/story/workflow-types";
import { instantsAt } from "#lib/language/local-time";

type Props = {
  storyId: string;
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

/** What is asked for so far. */
type Wanted = {
  action: Action;
  local: string;
  zone: string;
  change: ChangeWords;
  reason: string;
  notice: string;
};

const nameOf = (storyId: string) => `${storyId}:schedule`;

/**
 * Plans a publication, an update or a withdrawal for later, by whichever clock the editor thinks in. What was typed
 * waits for whoever says “Not yet”.
 */
export function ScheduleDialog(props: Props) {
  const name = nameOf(props.storyId);
  const forget = () => {
    dropWords(name);
    props.close();
  };
  const isBegun = props.isOpen && keptWords(name) !== null;
  return (
    <HeldDialog isOpen={props.isOpen} close={forget} title="Schedule" size="lg" isBegun={isBegun}>
      {props.isOpen && <ScheduleForm {...props} />}
    </HeldDialog>
  );
}

function ScheduleForm({ storyId, close, liveState, isPage, editionZone, schedule }: Props) {
  const usual: Action = liveState === "live" ? "update" : "publish";
  const possible: Action[] = [usual, "withdraw"];
  const [wanted, want, drop] = useKeptWords<Wanted>(nameOf(storyId), {
    action: usual,
    local: "",
    zone: editionZone,
    change: silentChange,
    reason: "",
    notice: "",
  });
  const write = (part: Partial<Wanted>) => want({ ...wanted, ...part });
  const { local, zone, change, reason, notice } = wanted;
  // The story may have gone live since it was put off.
  const action = wanted.action === "withdraw" ? "withdraw" : usual;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const place = useFirstFault(answer);
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
    if (!told.ok) return setAnswer(told);
    drop();
    close();
  };
  const workOf = (): PlanWanted["work"] => {
    if (action === "publish") return { action };
    if (action === "update") return { action, change: changeOf(change) };
    return { action, reason, notice };
  };

  return (
    <Stack ref={place}>
      <NativeSelect
        data-autofocus
        label="What is to happen?"
        data={possible.map((value) => ({ value, label: names[value] }))}
        value={action}
        onChange={(event) => {
          const chosen = possible.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) write({ action: chosen });
        }}
      />
      <TextInput
        type="datetime-local"
        label="When?"
        value={local}
        error={faultOf("at")}
        onChange={(event) => write({ local: event.currentTarget.value })}
      />
      {zones.length > 1 && (
        <NativeSelect
          label="By which clock?"
          data={zones.map((name) => ({
            value: name,
            label: `${placeOf(name)} (${name === editionZone ? "the edition" : "where you are"})`,
          }))}
          value={zone}
          onChange={(event) => write({ zone: event.currentTarget.value })}
        />
      )}
      {at !== undefined && (
        <Text size="sm" role="status">
          That is <TwoClocks at={at.toISOString()} editionZone={editionZone} />.
        </Text>
      )}
      {action === "update" && !isPage && (
        <ChangeFields
          words={change}
          onChange={(said) => write({ change: said })}
          fault={faultOf("note")}
        />
      )}
      {action === "withdraw" && (
        <WordFields
          fields={withdrawalFields}
          words={{ reason, notice }}
          issues={issues}
          onWrite={(name, written) => write({ [name]: written })}
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
