import { feedDoor } from "../../../../feed-door";
import { topicList } from "../topic-list";

export const GET = feedDoor("rss", topicList);
