import { useCallback, useState } from "react";
import type { StorySeen } from "#components/desk/editor/editor-data";
import { type Faults, faultsUnder } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { FindBox } from "#components/desk/story/fields/find-box";
import { OrderedList } from "#components/desk/story/fields/ordered-list";
import { RelatedFillList } from "#components/desk/story/fields/related-fill-list";
import { useRelatedFill } from "#components/desk/story/fields/use-related-fill";
import { askDesk } from "#components/desk/story/search-desk";
import css from "./fields.module.css";

type Props = {
  storyId: string;
  editionId: string;
  related: string[];
  topicIds: string[];
  onChange: (related: string[]) => void;
  stories: Record<string, StorySeen>;
  topicNames: Record<string, string>;
  faults: Faults;
};

/** What readers are led to next: an editor's picks in their order, and beneath what is filled up and why. */
export function RelatedField(props: Props) {
  const { storyId, editionId, related, topicIds, onChange, stories, topicNames, faults } = props;
  const [found, setFound] = useState<Record<string, string>>({});
  const search = useCallback((text: string) => askDesk("stories", editionId, text), [editionId]);
  const fill = useRelatedFill({ storyId, editionId, related, topicIds });
  const nameOf = (id: string) => {
    const headline = stories[id]?.headline ?? found[id];
    return headline === undefined ? "No longer here" : headline || "Without a headline";
  };
  return (
    <FieldGroup
      legend="Related"
      hint="Your picks come first. While they are fewer than four, the rest is filled up."
      faults={faultsUnder(faults, "related")}
    >
      <OrderedList
        label="Picked, in order"
        items={related}
        keyOf={(id) => id}
        nameOf={nameOf}
        onChange={onChange}
      >
        {(id) => (
          <>
            <span dir="auto" className={css.name}>
              {nameOf(id)}
            </span>
            {fill !== null && !fill.picked.includes(id) && (
              <small className={css.warning}>Not published: readers will not see it.</small>
            )}
          </>
        )}
      </OrderedList>
      <FindBox
        label="Pick a story"
        placeholder="Words of its headline"
        search={search}
        taken={[...related, storyId]}
        onChoose={({ id, label }) => {
          setFound((before) => ({ ...before, [id]: label }));
          onChange([...related, id]);
        }}
      />
      {fill !== null && (
        <RelatedFillList fill={fill} topicNames={topicNames} hasTopics={topicIds.length > 0} />
      )}
    </FieldGroup>
  );
}
