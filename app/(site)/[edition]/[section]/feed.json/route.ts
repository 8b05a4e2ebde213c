import { feedDoor } from "../../../feed-door";
import { sectionList } from "../section-list";

export const GET = feedDoor("json", sectionList);
